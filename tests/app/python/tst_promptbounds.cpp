// What somebody may cost who is let in and means no good, or pastes the wrong thing.
#include "app/python/terminalprompt.h"

#include <ctime>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "tests/app/python/openprompt.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

qint64 residentKilobytes()
{
#ifdef __SANITIZE_ADDRESS__
    return 0; // it keeps what was freed for a while, so memory tells nothing
#endif
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4;
}

} // namespace

class PromptBoundsTest : public QObject, private OpenPrompt {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup() { close(); }
    void cleanupTestCase() { end(); }

    void boundsWhatIsTyped_data() { screens(); }
    void boundsWhatIsTyped()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        open(type, sendsKeys);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u">>>"_s), qPrintable(m_screen.text()), patience);
        const auto before = residentKilobytes();
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 30; ++i)
            m_prompt->feed(QByteArray(10'000, 'a'));
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"A command has 65536 characters at most"_s),
            qPrintable(m_screen.text().right(300)), patience);
        qInfo() << time.elapsed() << "ms," << residentKilobytes() - before << "KiB more";
        QVERIFY(residentKilobytes() - before < 100'000);
        QCOMPARE(m_screen.text().count(u"at most"_s), 1);
        m_prompt->feed(sendsKeys ? "\x03" : "\r");
        m_prompt->feed("'as ' + 'before'\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"'as before'"_s), qPrintable(m_screen.text().right(300)), patience);
        QCOMPARE(m_screen.commands, QStringList{u"'as ' + 'before'"_s});
    }

    void boundsPastes()
    {
        open("xterm"_ba, true);
        m_prompt->feed("\x1b[200~" + QByteArray("print('ran')\n").repeated(80'000));
        m_prompt->feed("\x1b[20");
        m_prompt->feed("1~'well'\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"'well'\n"_s), qPrintable(m_screen.text().right(300)), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.commands, QStringList{u"'well'"_s}, patience);
        QCOMPARE(m_screen.text().count(u"at most"_s), 1);
        m_prompt->feed("\x1b[200~x = [1,\n  2]\nsum(x)\x1b[201~\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"3\n"_s), qPrintable(m_screen.text().right(300)), patience);
    }

    void sequencesOfNoKeyCostLittle_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("left"); // on the line
        QTest::newRow("without end") << "\x1b[999;999;"_ba.repeated(40'000) + 'm' << QString();
        QTest::newRow("one without end") << "\x1b[" + "999;"_ba.repeated(100'000) + 'm' << QString();
        QTest::newRow("unknown") << "\x1b[999;999z"_ba.repeated(36'000) << QString();
        QTest::newRow("of a mouse") << "\x1b[M  \x7f\x1b[<0;1;2M\x1b[Mx\x1b"_ba.repeated(15'000) << QString();
        QTest::newRow("Escape") << QByteArray(400'000, '\x1b') << QString();
        QTest::newRow("up") << "\x1b[A"_ba.repeated(130'000) << QString();
        QTest::newRow("to the left") << "\x1b[D\x02"_ba.repeated(100'000) << QString();
        QTest::newRow("tabs") << "a\t"_ba.repeated(200'000) << QString();
        QTest::newRow("strings") << "\x1b]0;title"_ba.repeated(40'000) << QString();
        QTest::newRow("between letters") << "a\x1b[999;99\x1b[Mb\x1b\x1b[7777777u c\x1b[1;2;3\x05"_ba << u"ab c"_s;
    }
    void sequencesOfNoKeyCostLittle()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, left);
        open("xterm"_ba, true);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u">>>"_s), qPrintable(m_screen.text()), patience);
        const auto before = residentKilobytes();
        const auto began = std::clock();
        for (qsizetype at = 0; at < sent.size(); at += 4'096) {
            m_prompt->feed(sent.sliced(at, std::min<qsizetype>(4'096, sent.size() - at)));
            processPending();
        }
        // fixed wait: it may end in the midst of a sequence, which is over when nothing has followed for a moment
        QTest::qWait(100);
        if (left.isEmpty())
            m_prompt->feed("\x03");
        // fixed wait: nothing shows that the Ctrl+C has been taken
        QTest::qWait(100);
        m_prompt->feed(left.isEmpty() ? "\x15'as ' + 'before'\r"_ba : "\x01'\x05'\r"_ba);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(left.isEmpty() ? u"\n'as before'"_s : u"\n'%1'"_s.arg(left)),
            qPrintable(m_screen.text().right(300)), patience);
        const auto took = double(std::clock() - began) / CLOCKS_PER_SEC;
        qInfo() << took << "s of CPU," << residentKilobytes() - before << "KiB more";
        QVERIFY2(took < 5, qPrintable(QString::number(took)));
        QVERIFY(residentKilobytes() - before < 60'000);
    }

    void boundsRepeats()
    {
        open("xterm"_ba, true);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u">>>"_s), qPrintable(m_screen.text()), patience);
        const auto before = residentKilobytes();
        m_prompt->feed(QByteArray(500, 'a') + "\x15"
            + "\x1b"
              "999999\x19\x15"); // kills a line and yanks it very often
        m_prompt->feed("'\x1b"
                       "999999x'\r");
        QTRY_VERIFY2_WITH_TIMEOUT(
            m_screen.shows(u"\n'%1'"_s.arg(QString(99, u'x'))), qPrintable(m_screen.text().right(300)), patience);
        m_prompt->feed("\x18(b\x18)\x18"
                       "e'well'\r"); // nothing is recorded
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.commands.last(), u"b'well'"_s, patience);
        QVERIFY(residentKilobytes() - before < 30'000);
    }

    void interruptsWhatWasNotReadYet()
    {
        open("xterm"_ba, true);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u">>>"_s), qPrintable(m_screen.text()), patience);
        const auto began = std::clock();
        // none of it is a whole command: no command runs that could be interrupted
        m_prompt->feed("(\r"_ba.repeated(30'000));
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"(\n"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("\x03");
        m_prompt->feed("'as ' + 'before'\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"'as before'"_s), qPrintable(m_screen.text().right(300)), patience);
        const auto took = double(std::clock() - began) / CLOCKS_PER_SEC;
        QVERIFY2(took < 2, qPrintable(QString::number(took)));
        QCOMPARE(m_screen.commands, QStringList{u"'as ' + 'before'"_s});
    }

    void aHoleJoinsNothing_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QStringList>("ran");
        const auto much = QByteArray(1'200'000, 'x');
        QTest::newRow("line") << "print('before');" + much + "print('joined')\rprint('after')\r"
                              << QStringList{u"print('after')"_s};
        QTest::newRow("paste") << "\x1b[200~" + much + "\rprint('joined')\r" + much + "\x1b[201~print('after')\r"
                               << QStringList{u"print('after')"_s};
        QTest::newRow("cut in two") << "\x1b[200~" + much + "\rprint('joined')\r\x1b[20" << QStringList{};
    }
    void aHoleJoinsNothing()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QStringList, ran);
        open("xterm"_ba, true);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u">>>"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("import asyncio; await asyncio.sleep(0.5)\r"); // what is typed meanwhile waits
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.commands.size(), 1, patience);
        for (qsizetype at = 0; at < sent.size(); at += 32'768)
            m_prompt->feed(sent.sliced(at, std::min<qsizetype>(32'768, sent.size() - at)));
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"at most"_s), qPrintable(m_screen.text().right(300)), patience);
        if (ran.isEmpty())
            m_prompt->feed("1~");
        m_prompt->feed("'well'\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"\n'well'"_s), qPrintable(m_screen.text().right(300)), patience);
        QCOMPARE(m_screen.commands.mid(1), ran + QStringList{u"'well'"_s});
    }
};

QTEST_GUILESS_MAIN(PromptBoundsTest)
#include "tst_promptbounds.moc"
