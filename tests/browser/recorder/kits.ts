/**
 * The structure that the kits give to a message, with texts of our own. `mood` is the word that the kit itself writes
 * into its class names for what went wrong (`error`, `fail`, `danger`) or did not (`success`, `loading`).
 */
export interface Said {
  title: string;
  body: string;
}

export const antdMessage = (mood: string, { body }: Said) =>
  `<div class="ant-message ant-message-top" style="top:8px;position:fixed;left:40%"><div class="ant-message-notice-wrapper"><div class="ant-message-notice ant-message-notice-${mood}"><div class="ant-message-notice-content"><div class="ant-message-custom-content ant-message-${mood}"><span role="img" class="anticon anticon-${mood === 'error' ? 'close' : 'check'}-circle"><svg></svg></span><span>${body}</span></div></div></div></div></div>`;

export const antdNotification = (mood: string, { title, body }: Said) =>
  `<div class="ant-notification ant-notification-topRight" style="position:fixed;top:24px;right:0"><div class="ant-notification-notice-wrapper"><div class="ant-notification-notice ant-notification-notice-${mood} ant-notification-notice-closable"><div class="ant-notification-notice-content"><div class="ant-notification-notice-with-icon" role="alert"><span role="img" class="anticon ant-notification-notice-icon ant-notification-notice-icon-${mood}"><svg></svg></span><div class="ant-notification-notice-message">${title}</div><div class="ant-notification-notice-description">${body}</div></div></div><a class="ant-notification-notice-close"><span class="ant-notification-close-x">×</span></a></div></div></div>`;

export const antdModal = (mood: string, { title, body }: Said) =>
  `<div class="ant-modal-root"><div class="ant-modal-mask"></div><div tabindex="-1" class="ant-modal-wrap" style="position:fixed;inset:0"><div role="dialog" aria-labelledby="rt" aria-modal="true" class="ant-modal ant-modal-confirm ant-modal-confirm-${mood}" style="width:416px"><div class="ant-modal-content"><div class="ant-modal-header" style="display:none"><div class="ant-modal-title" id="rt">${title}</div></div><div class="ant-modal-body"><div class="ant-modal-confirm-body-wrapper"><div class="ant-modal-confirm-body"><span class="anticon"><svg></svg></span><div class="ant-modal-confirm-paragraph"><span class="ant-modal-confirm-title">${title}</span><div class="ant-modal-confirm-content">${body}</div></div></div><div class="ant-modal-confirm-btns"><button type="button" class="ant-btn ant-btn-primary"><span>OK</span></button></div></div></div></div></div></div></div>`;

export const antdAlert = (mood: string, { title, body }: Said) =>
  `<div data-show="true" class="ant-alert ant-alert-${mood} ant-alert-with-description" role="alert"><span class="anticon ant-alert-icon"><svg></svg></span><div class="ant-alert-content"><div class="ant-alert-message">${title}</div><div class="ant-alert-description">${body}</div></div></div>`;

export const antdResult = (mood: string, { title, body }: Said) =>
  `<div class="ant-result ant-result-${mood}"><div class="ant-result-icon"><svg></svg></div><div class="ant-result-title">${title}</div><div class="ant-result-subtitle">${body}</div><div class="ant-result-extra"><button class="ant-btn"><span>Back</span></button></div></div>`;

export const antdMobileToast = (_: string, { body }: Said) =>
  `<div class="adm-mask adm-toast-mask" style="position:fixed;inset:0;pointer-events:none"><div class="adm-mask-content"><div class="adm-toast-wrap"><div style="top:50%" class="adm-toast-main adm-toast-main-icon"><div class="adm-toast-icon"><svg></svg></div><div class="adm-auto-center"><div class="adm-auto-center-content">${body}</div></div></div></div></div></div>`;

export const antdMobileDialog = (_: string, { title, body }: Said) =>
  `<div class="adm-center-popup adm-dialog" style="position:fixed;top:30%;left:20%"><div class="adm-center-popup-wrap"><div class="adm-center-popup-body adm-dialog-body" role="dialog" aria-modal="true"><div class="adm-dialog-title">${title}</div><div class="adm-dialog-content"><div class="adm-auto-center"><div class="adm-auto-center-content">${body}</div></div></div><div class="adm-dialog-footer"><button type="button" class="adm-button adm-dialog-button"><span>我知道了</span></button></div></div></div></div>`;

export const antdMobileResult = (mood: string, { title, body }: Said) =>
  `<div class="adm-result adm-result-${mood}"><div class="adm-result-icon"><svg></svg></div><div class="adm-result-title">${title}</div><div class="adm-result-description">${body}</div></div>`;

export const elementMessage = (mood: string, { body }: Said) =>
  `<div role="alert" class="el-message el-message--${mood} is-closable" style="position:fixed;top:20px;left:40%"><i class="el-message__icon el-icon-${mood}"></i><p class="el-message__content">${body}</p><i class="el-message__closeBtn el-icon-close"></i></div>`;

export const elementPlusMessage = (mood: string, { body }: Said) =>
  `<div id="message_1" class="el-message el-message--${mood} is-center" style="position:fixed;top:16px;left:40%" role="alert"><i class="el-icon el-message__icon el-message-icon--${mood}"><svg></svg></i><p class="el-message__content">${body}</p></div>`;

export const elementNotification = (mood: string, { title, body }: Said) =>
  `<div role="alert" class="el-notification right" style="position:fixed;top:16px;right:16px"><i class="el-notification__icon el-icon-${mood}"></i><div class="el-notification__group is-with-icon"><h2 class="el-notification__title">${title}</h2><div class="el-notification__content"><p>${body}</p></div><div class="el-notification__closeBtn el-icon-close"></div></div></div>`;

export const elementMessageBox = (mood: string, { title, body }: Said) =>
  `<div class="el-overlay is-message-box" style="position:fixed;inset:0"><div role="dialog" aria-modal="true" class="el-overlay-message-box" aria-label="${title}"><div class="el-message-box" tabindex="-1"><div class="el-message-box__header"><div class="el-message-box__title"><span>${title}</span></div></div><div class="el-message-box__content"><div class="el-message-box__container"><i class="el-icon el-message-box__status el-message-box-icon--${mood}"><svg></svg></i><div class="el-message-box__message"><p>${body}</p></div></div><div class="el-message-box__input" style="display:none"><input class="el-input__inner" type="text"></div></div><div class="el-message-box__btns"><button type="button" class="el-button el-button--primary"><span>确定</span></button></div></div></div></div>`;

export const vantToast = (mood: string, { body }: Said) =>
  `<div style="position:fixed;top:45%;left:40%;z-index:2001" role="dialog" tabindex="0" class="van-popup van-popup--center van-toast van-toast--middle van-toast--${mood}"><i class="van-badge__wrapper van-icon van-icon-${mood} van-toast__icon"></i><div class="van-toast__text">${body}</div></div>`;

export const vantNotify = (mood: string, { body }: Said) =>
  `<div role="dialog" tabindex="0" class="van-popup van-popup--top van-notify van-notify--${mood}" style="position:fixed;top:0;width:100%">${body}</div>`;

export const vantDialog = (_: string, { title, body }: Said) =>
  `<div role="dialog" tabindex="0" class="van-popup van-popup--center van-dialog" aria-labelledby="${title}" style="position:fixed;top:40%;left:30%"><div class="van-dialog__header">${title}</div><div class="van-dialog__content"><div class="van-dialog__message van-dialog__message--has-title">${body}</div></div><div class="van-hairline--top van-dialog__footer"><button type="button" class="van-button van-dialog__confirm"><span class="van-button__text">确认</span></button></div></div>`;

export const muiSnackbar = (mood: string, { title, body }: Said) => {
  const Mood = mood.charAt(0).toUpperCase() + mood.slice(1);
  return `<div role="presentation" class="MuiSnackbar-root MuiSnackbar-anchorOriginBottomLeft css-x" style="position:fixed;bottom:8px;left:8px"><div class="MuiPaper-root MuiAlert-root MuiAlert-color${Mood} MuiAlert-filled${Mood} MuiAlert-filled css-y" role="alert"><div class="MuiAlert-icon"><svg></svg></div><div class="MuiAlert-message css-z"><div class="MuiTypography-root MuiAlertTitle-root">${title}</div>${body}</div><div class="MuiAlert-action"><button type="button" aria-label="Close"><svg></svg></button></div></div></div>`;
};

export const muiDialog = (_: string, { title, body }: Said) =>
  `<div role="presentation" class="MuiDialog-root MuiModal-root" style="position:fixed;inset:0"><div class="MuiBackdrop-root"></div><div class="MuiDialog-container MuiDialog-scrollPaper" role="presentation"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-labelledby="dt"><h2 class="MuiTypography-root MuiDialogTitle-root" id="dt">${title}</h2><div class="MuiDialogContent-root"><p class="MuiDialogContentText-root">${body}</p></div><div class="MuiDialogActions-root"><button type="button">Close</button></div></div></div></div>`;

export const toastify = (mood: string, { body }: Said) =>
  `<div class="Toastify"><div class="Toastify__toast-container Toastify__toast-container--top-right" style="position:fixed;top:16px;right:16px"><div id="1" class="Toastify__toast Toastify__toast-theme--light Toastify__toast--${mood}"><div role="alert" class="Toastify__toast-body"><div class="Toastify__toast-icon"><svg></svg></div><div>${body}</div></div><button class="Toastify__close-button" type="button" aria-label="close"><svg></svg></button><div class="Toastify__progress-bar--wrp"><div role="progressbar" class="Toastify__progress-bar Toastify__progress-bar--${mood}"></div></div></div></div></div>`;

export const sweetAlert = (mood: string, { title, body }: Said) =>
  `<div class="swal2-container swal2-center" style="position:fixed;inset:0"><div aria-labelledby="swal2-title" class="swal2-popup swal2-modal swal2-icon-${mood} swal2-show" tabindex="-1" role="dialog" aria-live="assertive" aria-modal="true" style="display:grid"><button type="button" class="swal2-close" style="display:none">×</button><div class="swal2-icon swal2-${mood}" style="display:flex"></div><h2 class="swal2-title" id="swal2-title" style="display:block">${title}</h2><div class="swal2-html-container" style="display:block">${body}</div><input class="swal2-input" style="display:none"><div class="swal2-validation-message" style="display:none"></div><div class="swal2-actions" style="display:flex"><button type="button" class="swal2-confirm">OK</button></div></div></div>`;

export const toastr = (mood: string, { title, body }: Said) =>
  `<div id="toast-container" class="toast-top-right" style="position:fixed;top:12px;right:12px"><div class="toast toast-${mood}" aria-live="assertive"><button type="button" class="toast-close-button">×</button><div class="toast-title">${title}</div><div class="toast-message">${body}</div></div></div>`;

export const notistack = (mood: string, { body }: Said) =>
  `<div class="notistack-SnackbarContainer go1" style="position:fixed;bottom:14px;left:14px"><div class="notistack-CollapseWrapper"><div class="notistack-Snackbar"><div class="go2 notistack-MuiContent notistack-MuiContent-${mood}" role="alert"><div class="go3">${body}</div></div></div></div></div>`;

export const hotToast = (_: string, { body }: Said) =>
  `<div data-rht-toaster="" style="position:fixed;inset:16px;pointer-events:none"><div class="go4109123758" style="position:absolute"><div class="go2072408551"><div class="go685806154"><div class="go1858758034"></div></div><div role="status" aria-live="polite" class="go3958317564">${body}</div></div></div></div>`;

export const sonner = (mood: string, { title, body }: Said) =>
  `<section aria-label="Notifications" aria-live="polite"><ol data-sonner-toaster="true" style="position:fixed;bottom:24px;right:24px"><li tabindex="0" data-sonner-toast="" data-styled="true" data-mounted="true" data-visible="true" data-type="${mood}"><div data-icon=""><svg></svg></div><div data-content=""><div data-title="">${title}</div><div data-description="">${body}</div></div></li></ol></section>`;

export const chakraToast = (mood: string, { title, body }: Said) =>
  `<div role="region" aria-live="polite" id="chakra-toast-manager-bottom" style="position:fixed;bottom:0"><div class="chakra-toast"><div role="status" class="chakra-toast__inner"><div data-status="${mood}" id="toast-1" class="chakra-alert css-1"><span data-status="${mood}" class="chakra-alert__icon"><svg></svg></span><div class="css-2"><div data-status="${mood}" class="chakra-alert__title">${title}</div><div data-status="${mood}" class="chakra-alert__desc">${body}</div></div></div></div></div></div>`;

export const bootstrapAlert = (mood: string, { title, body }: Said) =>
  `<div class="alert alert-${mood}" role="alert"><h4 class="alert-heading">${title}</h4><p>${body}</p></div>`;

export const bootstrapToast = (mood: string, { body }: Said) =>
  `<div class="toast-container position-fixed" style="position:fixed;bottom:0;right:0"><div class="toast align-items-center text-bg-${mood} border-0 show" role="alert" aria-live="assertive" aria-atomic="true"><div class="d-flex"><div class="toast-body">${body}</div><button type="button" class="btn-close" aria-label="Close"></button></div></div></div>`;

export const bootstrapModal = (_: string, { title, body }: Said) =>
  `<div class="modal fade show" tabindex="-1" role="dialog" style="display:block;position:fixed;inset:0"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${title}</h5><button type="button" class="btn-close"></button></div><div class="modal-body"><p>${body}</p></div><div class="modal-footer"><button type="button" class="btn">Close</button></div></div></div></div>`;

export const auiAlert = (mood: string, { title, body }: Said) =>
  `<div class="a-box a-alert a-alert-${mood}" role="alert"><div class="a-box-inner a-alert-container"><h4 class="a-alert-heading">${title}</h4><i class="a-icon a-icon-alert"></i><div class="a-alert-content">${body}</div></div></div>`;

export const alipayTip = (mood: string, { title }: Said) =>
  `<div class="ui-tipxbox ui-tipxbox-${mood}"><div class="ui-tipxbox-icon"><i class="ui-icon-${mood}"></i></div><div class="ui-tipxbox-content"><h3 class="ui-tipxbox-title">${title}</h3></div></div>`;

export const vxAlert = (mood: string, { body }: Said) =>
  `<div id="alertDialogs"><div class="alert vx_alert vx_alert-${mood}" role="alert"><p class="vx_alert-text">${body}</p></div></div>`;

export const nativeDialog = (_: string, { title, body }: Said) =>
  `<dialog open><h2>${title}</h2><p>${body}</p><form method="dialog"><button>OK</button></form></dialog>`;

export const arcoMessage = (mood: string, { body }: Said) =>
  `<div class="arco-message-wrapper" style="position:fixed;top:40px;left:40%"><div class="arco-message arco-message-${mood}" role="alert"><span class="arco-message-icon"><svg></svg></span><span class="arco-message-content">${body}</span></div></div>`;

export const naiveMessage = (mood: string, { body }: Said) =>
  `<div class="n-message-container" style="position:fixed;top:12px;left:40%"><div class="n-message-wrapper"><div class="n-message n-message--${mood}-type"><div class="n-message__icon n-message__icon--${mood}-type"><svg></svg></div><div class="n-message__content">${body}</div></div></div></div>`;

export const tdesignMessage = (mood: string, { body }: Said) =>
  `<div class="t-message__list" style="position:fixed;top:32px;left:40%"><div class="t-message t-is-${mood}"><svg class="t-icon"></svg>${body}</div></div>`;

export const quasarNotify = (mood: string, { body }: Said) =>
  `<div class="q-notifications"><div class="q-notifications__list q-notifications__list--bottom" style="position:fixed;bottom:0"><div class="q-notification row items-stretch bg-${mood} text-white" role="alert"><div class="q-notification__wrapper"><div class="q-notification__content"><div class="q-notification__message">${body}</div></div></div></div></div></div>`;

export const vuetifySnackbar = (mood: string, { body }: Said) =>
  `<div class="v-overlay v-snackbar v-overlay--active" style="position:fixed;bottom:0"><div class="v-overlay__content"><div class="v-snackbar__wrapper bg-${mood}"><div role="status" aria-live="polite" class="v-snackbar__content">${body}</div></div></div></div>`;

export const semanticMessage = (mood: string, { title, body }: Said) =>
  `<div class="ui ${mood} message"><i class="close icon"></i><div class="header">${title}</div><p>${body}</p></div>`;

export const weuiTips = (mood: string, { body }: Said) =>
  `<div role="alert" class="weui-toptips weui-toptips_${mood}" style="position:fixed;top:8px;display:block">${body}</div>`;
