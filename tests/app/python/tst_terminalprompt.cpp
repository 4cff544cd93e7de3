#include "app/python/terminalprompt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "tests/app/python/openprompt.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using python::TerminalPrompt;
using python::TerminalSettings;

class TerminalPromptTest : public QObject, private OpenPrompt {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        QVERIFY(m_folder.isValid());
    }
    void cleanup() { close(); }
    void cleanupTestCase() { end(); }

    void answers_data() { screens(); }
    void answers()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        open(type, sendsKeys);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"hello\n>>>"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("6*7\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"42\n"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("_+1\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"43\n"_s), qPrintable(m_screen.text()), patience);
        QCOMPARE(m_screen.commands, QStringList({u"6*7"_s, u"_+1"_s}));
        m_prompt->feed("1/0\r");
        QTRY_VERIFY2_WITH_TIMEOUT(
            m_screen.shows(u"ZeroDivisionError: division by zero"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("\x04");
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.status, 0, patience);
    }

    void isLeft_data() { screens(); }
    void isLeft()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        open(type, sendsKeys);
        m_prompt->feed("import sys\rsys.exit('bye ' + 'then')\r");
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.status, 1, patience);
        QVERIFY2(m_screen.shows(u"bye then\n"_s), qPrintable(m_screen.text()));
        open(type, sendsKeys);
        m_prompt->feed("exit()\r");
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.status, 0, patience);
    }

    void takesBlocks_data() { screens(); }
    void takesBlocks()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        open(type, sendsKeys);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u">>>"_s), qPrintable(m_screen.text()), patience);
        // Keys get their indentation from the editor; who sends lines writes it.
        m_prompt->feed(sendsKeys ? "for i in range(3):\r" : "for i in range(3):\r    ");
        m_prompt->feed("print('n', i * 11)\r\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"n 0\nn 11\nn 22\n"_s), qPrintable(m_screen.text()), patience);
    }

    void hearsWhileACommandComputes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("sendsKeys");
        QTest::addColumn<QByteArray>("command");
        const std::pair<const char*, QByteArray> commands[] = {{"computes", "while True: pass"},
            {"sleeps", "__import__('time').sleep(600)"}, {"prints", "for each in iter(int, 1): print(each)"}};
        for (const auto& [does, command] : commands) {
            QTest::addRow("%s, full", does) << "xterm-256color"_ba << true << command;
            QTest::addRow("%s, plain", does) << "dumb"_ba << true << command;
            QTest::addRow("%s, lines", does) << ""_ba << false << command;
        }
    }
    void hearsWhileACommandComputes()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        QFETCH(QByteArray, command);
        m_held = std::chrono::minutes(10);
        open(type, sendsKeys);
        m_held = std::chrono::seconds(5);
        int breaths = 0;
        m_screen.breath = [&] {
            if (++breaths == 3)
                m_prompt->feed("\x03");
        };
        m_prompt->feed(command + (sendsKeys ? "\r\r" : "\r\n\r\n"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            m_screen.shows(u"KeyboardInterrupt"_s), qPrintable(m_screen.text().right(300)), patience);
        QVERIFY(!m_screen.shows(u"HeldTooLong"_s));
        m_prompt->feed("'and ' + 'on'\r\n");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"'and on'"_s), qPrintable(m_screen.text().right(300)), patience);

        // Who goes meanwhile leaves nothing that computes on.
        m_screen.breath = [&] { m_prompt.reset(); };
        m_prompt->feed(command + (sendsKeys ? "\r\r" : "\r\n\r\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_prompt, patience);
        bool isFree = false;
        QTimer::singleShot(0, [&] { isFree = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isFree, patience);
    }

    void interruptsWhatIsAwaited_data() { screens(); }
    void interruptsWhatIsAwaited()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        open(type, sendsKeys);
        m_prompt->feed("import asyncio; await asyncio.sleep(600)\r");
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.commands.size(), 1, patience);
        // fixed wait: nothing shows that the command has begun to wait, and Ctrl+C before that is another matter
        QTest::qWait(50);
        m_prompt->feed("\x03");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"KeyboardInterrupt"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("'still ' + 'here'\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"'still here'"_s), qPrintable(m_screen.text()), patience);
    }

    void reportsWhatComesLaterAboveTheLine_data() { screens(); }
    void reportsWhatComesLaterAboveTheLine()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        open(type, sendsKeys);
        m_prompt->feed("import asyncio; asyncio.ensure_future(asyncio.sleep(0.3, 'late'))\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"<pending #1>"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("1 + ");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"#1 is: 'late'"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("2\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"3\n"_s), qPrintable(m_screen.text()), patience);
    }

    void printsWhatGoesOnAboveTheLine_data() { screens(); }
    void printsWhatGoesOnAboveTheLine()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, sendsKeys);
        open(type, sendsKeys);
        m_prompt->feed("import threading, time\r");
        m_prompt->feed(
            "threading.Thread(target=lambda: (time.sleep(0.2), print('of a', end=' '), time.sleep(0.1), print('thread'))).start()\r");
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.commands.size(), 2, patience);
        m_prompt->feed("1 + ");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"of a thread\n>>> "_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("2\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"3\n"_s), qPrintable(m_screen.text()), patience);
        // What has no end of its line comes with the next command.
        m_prompt->feed(
            "threading.Thread(target=print, args=('half',), kwargs={'end': ''}).start(); time.sleep(0.1)\r4 + 5\r");
        QTRY_VERIFY2_WITH_TIMEOUT(
            m_screen.shows(u"9\n"_s) && m_screen.shows(u"half"_s), qPrintable(m_screen.text()), patience);
    }

    void completesWithTab_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("full") << "xterm-256color"_ba;
        QTest::newRow("plain") << "dumb"_ba;
    }
    void completesWithTab()
    {
        QFETCH(QByteArray, type);
        open(type, true);
        m_prompt->feed("globals()['remarkable_' + 'name'] = 99\r"); // the history must not suggest it
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.commands.size(), 1, patience);
        m_prompt->feed("remarka\t");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"ble_name"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("+1\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"100\n"_s), qPrintable(m_screen.text()), patience);
        QCOMPARE(m_screen.commands.last(), u"remarkable_name+1"_s);
    }

    void keepsItsHistory()
    {
        const auto file = m_folder.filePath(u"history/alice"_s);
        open("xterm-256color"_ba, true, file);
        m_prompt->feed("'long ' + 'ago'\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"'long ago'"_s), qPrintable(m_screen.text()), patience);
        m_prompt.reset();
        QVERIFY((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        open("xterm-256color"_ba, true, file);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u">>>"_s), qPrintable(m_screen.text()), patience);
        // It is read in a thread: the key is of use when that is done.
        // fixed wait: between two presses
        QTRY_VERIFY2_WITH_TIMEOUT((m_prompt->feed("\x1b[A"), QTest::qWait(100), m_screen.shows(u"'ago'"_s)),
            qPrintable(m_screen.text()), patience);
        m_prompt->feed("\r");
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.commands.value(0), u"'long ' + 'ago'"_s, patience);
    }

    void editsPlainly()
    {
        open("dumb"_ba, true);
        m_prompt->feed("abc\x01X\x05Y\x7fZ\x02\x02\x0b\x15"
                       "7*6\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"42\n"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("\x1b[A\x1b[D\x1b[D\x7f"
                       "8\r");
        // While it runs ^C would be its own.
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.text().endsWith(u"48\n>>> "_s), qPrintable(m_screen.text()), patience);
        QVERIFY(m_screen.commands.contains(u"8*6"_s));
        m_prompt->feed("half\x03");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"KeyboardInterrupt"_s), qPrintable(m_screen.text()), patience);
    }

    void killsAndYanksPlainly()
    {
        open("dumb"_ba, true);
        m_prompt->feed("'one two'\x01\x1b"
                       "f\x1b"
                       "d\x1b"
                       "b\x19\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"\n' twoone'\n"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("'ab'\x02\x02\x14\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"\n'ba'\n"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("'one two'\x02\x1b\x7f\x05\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"\n'one '\n"_s), qPrintable(m_screen.text()), patience);
    }

    void operatorsOnlyLook()
    {
        TerminalSettings settings;
        settings.type = "dumb";
        settings.looksOnly = true;
        m_screen = {};
        m_prompt = std::move(*TerminalPrompt::open(*m_interpreter, m_screen, settings));
        m_prompt->feed("1 + 1\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"2\n"_s), qPrintable(m_screen.text()), patience);
        m_prompt->feed("help()\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"exit leaves.\n"_s), qPrintable(m_screen.text()), patience);
        m_screen.commands.removeLast();
        m_prompt->feed("__import__('os')\r");
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.commands.size(), 2, patience);
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.text().count(u">>>"_s) >= 3, qPrintable(m_screen.text()), patience);
        QVERIFY(!m_screen.shows(u"module 'os'"_s));
        m_prompt->feed("quit\r");
        QTRY_COMPARE_WITH_TIMEOUT(m_screen.status, 0, patience);
    }

    void paintsNothingThatWasPrinted()
    {
        open("xterm"_ba, true);
        m_prompt->feed("print('a\\x07\\x9bb')\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"a\ufffd\ufffdb"_s), qPrintable(m_screen.text()), patience);
    }

    void mayGoAtAnyTime()
    {
        for (const auto& keys : {"import asyncio; await asyncio.sleep(600)\r"_ba, "x\t"_ba, "\x12"_ba, "("_ba}) {
            open("xterm"_ba, true);
            m_prompt->feed(keys);
            QTest::qWait(30); // fixed wait: somewhere in the midst of it
            m_prompt.reset();
            processPending();
        }
        open("xterm"_ba, true);
        m_prompt->feed("'well'\r");
        QTRY_VERIFY2_WITH_TIMEOUT(m_screen.shows(u"'well'"_s), qPrintable(m_screen.text()), patience);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TerminalPromptTest)
#include "tst_terminalprompt.moc"
