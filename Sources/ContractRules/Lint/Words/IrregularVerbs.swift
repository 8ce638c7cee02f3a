/// English verbs whose past participle is not formed with -ed.
enum IrregularVerbs {
    /// Participle by base form.
    static let participles: [String: String] = [
        "become": "become", "begin": "begun", "bend": "bent", "bet": "bet", "bid": "bid", "bind": "bound",
        "bite": "bitten", "blow": "blown", "break": "broken", "bring": "brought", "build": "built", "burst": "burst",
        "buy": "bought", "cast": "cast", "catch": "caught", "choose": "chosen", "come": "come", "cost": "cost",
        "cut": "cut", "deal": "dealt", "dig": "dug", "do": "done", "draw": "drawn", "drive": "driven", "eat": "eaten",
        "fall": "fallen", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found", "fly": "flown",
        "forbid": "forbidden", "forget": "forgotten", "forgive": "forgiven", "freeze": "frozen", "get": "gotten",
        "give": "given", "go": "gone", "grow": "grown", "hang": "hung", "hear": "heard", "hide": "hidden",
        "hit": "hit", "hold": "held", "hurt": "hurt", "keep": "kept", "know": "known", "lay": "laid", "lead": "led",
        "leave": "left", "lend": "lent", "let": "let", "light": "lit", "lose": "lost", "make": "made", "mean": "meant",
        "meet": "met", "override": "overridden", "oversell": "oversold", "overwrite": "overwritten", "pay": "paid",
        "prepay": "prepaid", "put": "put", "quit": "quit", "read": "read", "rebuild": "rebuilt", "redo": "redone",
        "repay": "repaid", "resell": "resold", "resend": "resent", "reset": "reset", "rewrite": "rewritten",
        "ride": "ridden", "ring": "rung", "rise": "risen", "run": "run", "say": "said", "see": "seen", "seek": "sought",
        "sell": "sold", "send": "sent", "set": "set", "shake": "shaken", "shoot": "shot", "show": "shown",
        "shrink": "shrunk", "shut": "shut", "sing": "sung", "sink": "sunk", "sit": "sat", "sleep": "slept",
        "slide": "slid", "speak": "spoken", "spend": "spent", "spin": "spun", "split": "split", "spread": "spread",
        "stand": "stood", "steal": "stolen", "stick": "stuck", "strike": "struck", "swear": "sworn", "sweep": "swept",
        "swim": "swum", "swing": "swung", "take": "taken", "teach": "taught", "tear": "torn", "tell": "told",
        "think": "thought", "throw": "thrown", "understand": "understood", "undertake": "undertaken", "undo": "undone",
        "uphold": "upheld", "wake": "woken", "wear": "worn", "weave": "woven", "win": "won", "wind": "wound",
        "withdraw": "withdrawn", "withhold": "withheld", "write": "written",
    ]

    /// Participles and simple past forms.
    static let pastForms: Set<String> = Set(participles.values).union([
        "began", "broke", "chose", "came", "did", "drew", "drove", "ate", "fell", "flew", "forgot", "froze", "gave",
        "got", "grew", "hid", "knew", "rode", "rang", "rose", "ran", "saw", "shook", "shrank", "spoke", "stole",
        "swore",
        "took", "threw", "woke", "wore", "went", "withdrew", "wrote", "overrode", "sank", "overtook", "overtaken",
        "overdrawn", "unpaid", "unsent", "sunk", "leapt", "learnt", "burnt", "dreamt", "spelt", "spoilt", "built",
    ])
}
