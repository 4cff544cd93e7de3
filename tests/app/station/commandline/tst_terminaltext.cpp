#include "app/station/commandline/terminaltext.h"

#include <QTest>

#include "app/station/running/commands.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// What everyportd prints of what others have written.
class TerminalTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What no text file holds as it is has come through the file of words.
    void strangersWordsAreAllThere()
    {
        QHash<QByteArray, QString> words;
        for (const auto& one : strangersWords(u"/here"_s))
            words.insert(one.name, one.text);
        QVERIFY(words.size() >= 17);
        QCOMPARE(words["nul"], QString(u"a\0b"_s));
        QCOMPARE(words["long"].size(), 1 << 20);
        QCOMPARE(words["torn"],
            QString::fromUtf16(u"a\xd83d"
                               u"b\xde00"
                               u"c\xd83d"));
        QCOMPARE(words["html"], u"<img src='file:///here'> x"_s);
        QVERIFY(words["escapes"].startsWith(QChar(0x1b)) && words["escapes"].endsWith(QChar(0x7f)));
    }
    void strangersWordsDriveNoTerminal()
    {
        for (const auto& words : strangersWords()) {
            const auto text = terminalText(words.text), line = terminalLine(words.text);
            QVERIFY2(!drivesScreens(text) && !text.contains(QChar(0x2066)), words.name);
            QVERIFY2(!drivesScreens(line) && !line.contains(u'\n') && line.size() <= 1000, words.name);
        }
        QCOMPARE(terminalText(u"a\r\nb\tc"_s), u"a\nb\tc"_s);
        QCOMPARE(terminalText(u"Größe 😀 איזה"_s), u"Größe 😀 איזה"_s);
        QCOMPARE(terminalLine(u"a\nb"_s), u"a b"_s);
        QCOMPARE(terminalText(u"a\x1b[31m\u202eb"_s), u"a?[31m\ufffdb"_s);
        QCOMPARE(terminalLine(QString(20, u'x'), 5), u"xxxx…"_s);
    }

    void cellsMakeNoRows()
    {
        QList<QStringList> rows;
        for (const auto& words : strangersWords())
            rows << QStringList{words.text, u"second"_s};
        const auto table = columns(rows);
        QVERIFY(!drivesScreens(table));
        QCOMPARE(table.count(u'\n'), rows.size());
    }
};

QTEST_GUILESS_MAIN(TerminalTextTest)
#include "tst_terminaltext.moc"
