/// The cases that are outside the accepted subset although they are YAML, by reason: a construct that the language
/// leaves out, or a defect of libyaml 0.2.5.
enum YAMLSuiteExceptions {
    static let byReason: [(reason: String, cases: String)] = [
        (
            "a key that is not a scalar",
            """
            4FJ6 6PBE 9MMW KK5P LX3P M2N8/1 M5DY Q9WF RZP5 SBG9 V9D5 XW4D
            """
        ),
        (
            "a second document",
            """
            6XDY 6ZKB 7Z25 9DXL JHB9 KSS4 L383 M7A3 PUW8 RZT7 U9NS
            """
        ),
        (
            "a tag",
            """
            2AUY 2XXW 33X3 35KP 52DL 565N 57H4 5TYM 6CK3 6JWB 6WLZ 735Y 74H7 7FWL 8MK2 9WXW C4HZ CC74 EHF6
            FH7J J7PZ L94M LE5A M5C3 P76L S4JQ U3C3 UGM3 UKK6/2 WZ62 Z67P Z9M4
            """
        ),
        (
            "an anchor",
            """
            26DV 2SXE 3GZX 3R3P 6BFJ 6KGN 6M2F 7BMT 7BUB 8XYN 9KAX BU8L CN3R CUP7 E76Z F2C7 FTA2 HMQ5 JS2J
            PW8X SKE5 U3XV V55R W5VH X38W Y2GN ZH7C ZWK4
            """
        ),
        (
            "libyaml does not know directives that are reserved, odd, or of another version",
            """
            2LFX 6LVF BEC7 MUS6/5 MUS6/6 ZYU8/0 ZYU8/1 ZYU8/2 ZYU8/3
            """
        ),
        (
            "libyaml takes `?` inside brackets for an indicator",
            """
            652Z HM87/1
            """
        ),
        (
            "libyaml takes a colon inside brackets for an indicator",
            """
            4ABK 58MP 5T43 DBG4 FRK4 HM87/0
            """
        ),
        (
            "libyaml takes a tab where YAML separates for indentation",
            """
            6BCT 6CA3 96NN/0 96NN/1 A2M4 DK95/0 DK95/3 DK95/4 Q5MG R4YG Y79Y/1 Y79Y/10
            """
        ),
        (
            "libyaml takes an empty key only behind `?`",
            """
            2JQS CFD4 M2N8/0 NHX8 NKF9 S3PD SM9W/1 UKK6/0
            """
        ),
        (
            "libyaml wants a block scalar of a document to be indented",
            """
            DK3J FP8R W4TN
            """
        ),
        (
            "libyaml wants a document before `...`",
            """
            HWV9 QT73
            """
        ),
        (
            "libyaml wants the colon on the line of the key inside brackets",
            """
            4MUZ/0 4MUZ/1 4MUZ/2 5MUD 9SA2 K3WX NJ66 UT92 VJP3/1
            """
        ),
    ]
}
