/** What is never kept, wherever it stands. */
export type SecretKind = 'card_number' | 'code' | 'password' | 'private_key' | 'seed_phrase' | 'token';
