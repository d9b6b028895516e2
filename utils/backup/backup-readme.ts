/** What somebody finds who opens a backup with another program. */
export const README_TEXT = `This is a backup of Wallet Witness: everything that the extension kept in one browser.

To use it, install Wallet Witness in a browser where it holds nothing yet, open "Backup" at the foot of its side panel
and choose this file as it is. It does not have to be unpacked.

It holds originals of your evidence. Keep it where nobody else gets at it. It is no package for others: for them,
export a case.

To check with other tools that every file is as it was written:
    sha256sum -c manifest-sha256.txt

backup.json says when it was made and what it holds, tables/ has one row a line, files/ the bytes that rows refer to.

----

这是“钱包见证”的备份，包含扩展程序在一个浏览器里保存的全部内容。

恢复方法：在一个还没有任何记录的浏览器里安装“钱包见证”，打开侧边栏底部的“备份”，直接选择这个文件，不用解压。

里面有证据原件，请存放在别人接触不到的地方。它不是给别人看的证据包；要交给别人，请导出案件。

用其他工具核对每个文件是否与写入时一致：
    sha256sum -c manifest-sha256.txt
`;
