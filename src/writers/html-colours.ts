/** Colours have a contrast of 4.5 or more on their ground, in light, dark and print (WCAG 2.2, 1.4.3). */

export const LIGHT = `color-scheme:light;--ground:#f6f5f1;--paper:#fff;--ink:#1c2126;--faint:#58616a;--line:#dedbd3;--tick:#efede7;
--tick-year:#cfcbc0;--seal:#a4161a;--focus:#1a5fb4;--lapsed:#b01217;--within30:#ad4500;--within90:#765900;--within180:#145f8f;
--later:#545f69;`;

export const DARK = `color-scheme:dark;--ground:#14171a;--paper:#1c2024;--ink:#e9e7e2;--faint:#a7afb7;--line:#353b42;--tick:#272c32;
--tick-year:#454d56;--seal:#ff8b85;--focus:#8ec5ff;--lapsed:#ff8b85;--within30:#ffae66;--within90:#e6c95c;--within180:#7fc5f2;
--later:#aeb8c1;`;

export const PRINT = `color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--faint:#333;--line:#999;--tick:#e4e4e4;--tick-year:#aaa;
--seal:#000;--lapsed:#8f0d12;--within30:#8a3700;--within90:#5c4500;--within180:#0d4a72;--later:#333;`;
