#pragma once

#include <QList>
#include <QString>

namespace everyport {

/// Words that nobody has chosen with our good in mind: for titles, nicks, topics, names of nodes, files, devices, rules and of
/// those who fail to log in. `tests/support/strangers.py` has the same for the real program.
struct StrangersWords {
    const char* name;
    QString text;
};

/// `file` is what the HTML among them wants to be read: give a named pipe and see whether anybody opens it.
inline QList<StrangersWords> strangersWords(const QString& file = QStringLiteral("/dev/zero"))
{
    const auto c = [](char16_t code) { return QString(QChar(code)); };
    return {
        {"html", QStringLiteral("<img src='file://%1'> x").arg(file)},
        {"html that shouts", QStringLiteral("<h1>OWNED</h1><a href=\"file://%1\"><img src=\"%1\"></a>&lt;").arg(file)},
        {"style", QStringLiteral("<qt><style>body{background:url(%1)}</style>x</qt>").arg(file)},
        {"escapes", c(0x1b) + QStringLiteral("]0;owned") + c(7) + c(0x1b) + QStringLiteral("[31mred") + c(0x9b) + QStringLiteral("2J") + c(8) + c(0x7f)},
        {"lines", QStringLiteral("one\r\nPRIVMSG #x :two\nthree\r") + c(0x2028) + QStringLiteral("four") + c(0x2029) + QStringLiteral("five")},
        {"nul", QStringLiteral("a") + c(0) + QStringLiteral("b")},
        {"override", QStringLiteral("receipt") + c(0x202e) + QStringLiteral("txt.exe") + c(0x202b)},
        {"isolates", c(0x2067) + c(0x2066) + QStringLiteral("never closed") + c(0x2068) + QString(300, QChar(0x2067))},
        {"ends of isolates", QStringLiteral("a") + c(0x2069) + c(0x2069) + c(0x202c) + QStringLiteral("b")},
        {"no width", QStringLiteral("a") + c(0x200b) + c(0x200d) + c(0xfeff) + c(0x2060) + c(0x00ad) + QStringLiteral("b")},
        {"marks", QStringLiteral("Z") + QString(500, QChar(0x0301))},
        {"long", QString(1 << 20, QLatin1Char('w'))},
        {"torn", QStringLiteral("a") + c(0xd83d) + QStringLiteral("b") + c(0xde00) + QStringLiteral("c") + c(0xd83d)},
        {"formats", QStringLiteral("%1 %2 %L1 %s%n%n {0} {text} ${HOME} $(id) `id` ; -- ' \" \\")},
        {"address", QStringLiteral("javascript:alert(1) file:///etc/passwd http://192.0.2.1/ data:text/html,<script>alert(1)</script>")},
        {"markup", QStringLiteral("]]></body><!-- </message> &amp; </script><script>alert(1)</script>")},
        {"right to left", QStringLiteral("\u05d0\u05d9\u05d6\u05d4 \u05e1\u05e4\u05e8")},
    };
}

/// A sign of what must stand nowhere where people read: it drives terminals, turns what follows it, or is half a character.
inline bool drivesScreens(const QString& text)
{
    int isolates = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const char16_t code = sign.unicode();
        const bool isEnd = code == u'\n' || code == u'\t';
        isolates += code >= 0x2066 && code <= 0x2068;
        isolates -= code == 0x2069;
        const bool isHigh = sign.isHighSurrogate() && !(i + 1 < text.size() && text[i + 1].isLowSurrogate());
        const bool isLow = sign.isLowSurrogate() && !(i > 0 && text[i - 1].isHighSurrogate());
        if ((sign.category() == QChar::Other_Control && !isEnd) || (code >= 0x202a && code <= 0x202e) || code == 0x2028 || code == 0x2029
            || isolates < 0 || isHigh || isLow)
            return true;
    }
    return isolates != 0;
}

} // namespace everyport
