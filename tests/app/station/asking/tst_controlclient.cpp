#include "app/station/asking/controlclient.h"

#include <atomic>
#include <cstring>
#include <thread>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/station/aside.h"
#include "tests/app/station/answering.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Lines : CommandOutput {
    QString text;
    void print(const QString& more) override { text += more; }
};

/// Says a part to who comes first, and answers each who comes later.
class Probed {
public:
    Probed(const QString& folder, const QByteArray& said) : m_listening(controlSocket(folder))
    {
        m_thread = std::thread([this, said] {
            const auto first = ::accept(m_listening, nullptr, nullptr);
            ::send(first, said.constData(), size_t(said.size()), MSG_NOSIGNAL);
            for (int other = ::accept(m_listening, nullptr, nullptr); other >= 0;
                 other = ::accept(m_listening, nullptr, nullptr)) {
                char asked[3];
                static_cast<void>(::recv(other, asked, sizeof asked, MSG_WAITALL));
                ::send(other, "{\"error\":{}}\n", 13, MSG_NOSIGNAL);
                ::close(other);
                ++probes;
            }
            ::close(first);
        });
    }
    ~Probed()
    {
        ::shutdown(m_listening, SHUT_RDWR);
        m_thread.join();
        ::close(m_listening);
    }
    std::atomic<int> probes = 0;

private:
    int m_listening;
    std::thread m_thread;
};

} // namespace

class ControlClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A link of that account's, or a socket that it has put there.
    void asksNobodyWhoseFolderItIsNot()
    {
        if (::geteuid() != 0)
            QSKIP("nobody else's socket can be made");
        QTemporaryDir folder(u"/tmp/everyport-test-XXXXXX"_s);
        const auto name = QFile::encodeName(folder.path());
        QCOMPARE(::chmod(name.constData(), 0777), 0);
        QCOMPARE(::seteuid(65534), 0);
        const auto listening = controlSocket(folder.path());
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(listening >= 0);
        const auto refused = ControlClient::connect(folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::PermissionDenied);
        QCOMPARE(::chown(name.constData(), 65534, 65534), 0);
        QVERIFY(ControlClient::connect(folder.path()).ok());
        ::close(listening);
    }

    void hearsTheEnd_data()
    {
        QTest::addColumn<QByteArrayList>("parts");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("sentence"); // empty: all went well
        const auto hungUp = u"The running program ended before it answered."_s;
        const auto brokenOff =
            u"The running program hung up in the middle of its answer: what was printed is not all. Its log says why; then ask again."_s;
        QTest::newRow("done") << QByteArrayList{"{\"done\":true}\n"} << QString() << QString();
        QTest::newRow("lines") << QByteArrayList{"{\"print\":\"a\\n\"}\n{\"print\":\"b\\n\"}\n", "{\"done\":true}\n"}
                               << u"a\nb\n"_s << QString();
        QTest::newRow("torn") << QByteArrayList{"{\"pri", "nt\":\"a\\n\"}", "\n{\"do", "ne\":true}\n"} << u"a\n"_s
                              << QString();
        QTest::newRow("error") << QByteArrayList{"{\"error\":{\"text\":\"No.\",\"reason\":11}}\n"} << QString()
                               << u"No."_s;
        QTest::newRow("killed") << QByteArrayList{"{\"print\":\"a\\n\"}\n"} << u"a\n"_s << brokenOff;
        QTest::newRow("killed in a line")
            << QByteArrayList{"{\"print\":\"a\\n\"}\n{\"print\":\"b"} << u"a\n"_s << brokenOff;
        QTest::newRow("nothing") << QByteArrayList() << QString() << hungUp;
        const auto silent =
            u"What answers on the folder did not carry out the command, and does not say why. Look which program that is and what its log says, then ask again."_s;
        for (const auto* said : {"{\"error\":{}}\n", "{\"error\":5}\n", "{\"error\":{\"text\":\" \\n\\t\"}}\n",
                 "{\"error\":{\"text\":\"\\u0007\\u200b\"}}\n"})
            QTest::newRow(said) << QByteArrayList{said} << QString() << silent;
        QTest::newRow("a duck") << QByteArrayList{"{\"error\":{\"text\":\"\xf0\x9f\xa6\x86\"}}\n"} << QString()
                                << QString::fromUcs4(U"\U0001F986");
        const auto strange =
            u"What answers on the folder does not speak as Everyport does, so nobody knows whether the command was carried out. Find out what it is, end it and start everyportd anew, then ask again."_s;
        for (const auto* said : {"[[[[\n", "\n", "{}\n", "{\"done\":false}\n", "{\"done\":1}\n", "{\"print\":[]}\n"})
            QTest::newRow(said) << QByteArrayList{said} << QString() << strange;
    }
    void hearsTheEnd()
    {
        QFETCH(QByteArrayList, parts);
        QFETCH(QString, printed);
        QFETCH(QString, sentence);
        QTemporaryDir folder;
        Answering program(folder.path(), parts);
        QVERIFY(program.isListening);
        auto client = ControlClient::connect(folder.path());
        QVERIFY(client);
        Lines lines;
        auto done = client->run({u"poll list"_s, {}, {}, {}}, lines);
        QCOMPARE(lines.text, printed);
        QCOMPARE(done ? QString() : done.error().text, sentence);
    }

    void saysWhatItWants()
    {
        QTemporaryDir folder;
        QByteArray heard;
        {
            Answering program(folder.path(), {"{\"done\":true}\n"});
            auto client = ControlClient::connect(folder.path());
            QVERIFY(client);
            Lines lines;
            QVERIFY(client->run({u"poll open"_s, {u"lunch\nbreak"_s}, {}, {}}, lines));
            heard = program.heard;
        }
        auto request = CommandRequest::fromJson(heard);
        QVERIFY(request);
        QCOMPARE(request->arguments, QStringList{u"lunch\nbreak"_s});
    }

    void aSecondStartHandsItsTokenOver_data()
    {
        QTest::addColumn<QByteArray>("wayland");
        QTest::addColumn<QByteArray>("x11");
        QTest::addColumn<QString>("token");
        QTest::newRow("wayland") << QByteArray("given-7") << QByteArray("start-8") << u"given-7"_s;
        QTest::newRow("x11") << QByteArray() << QByteArray("start-8") << u"start-8"_s;
        QTest::newRow("from a terminal") << QByteArray() << QByteArray() << QString();
    }
    void aSecondStartHandsItsTokenOver()
    {
        QFETCH(QByteArray, wayland);
        QFETCH(QByteArray, x11);
        QFETCH(QString, token);
        QTemporaryDir folder;
        qputenv("XDG_ACTIVATION_TOKEN", wayland);
        qputenv("DESKTOP_STARTUP_ID", x11);
        const auto line = parseCommandLine({u"--data"_s, folder.path(), u"irc://x"_s}, true);
        QVERIFY(line);
        QByteArray heard;
        bool isRaised = false;
        {
            Answering program(folder.path(), {"{\"done\":true}\n"});
            isRaised = raiseRunning(*line);
            heard = program.heard;
        }
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
        QVERIFY(isRaised);
        const auto request = CommandRequest::fromJson(heard);
        QVERIFY(request);
        QCOMPARE(request->arguments, QStringList{u"irc://x"_s});
        QCOMPARE(request->options.value(u"token"_s).toString(), token);
    }

    /// Its socket takes callers still, whom nobody hears.
    void oneThatStandsIsSaid()
    {
        QTemporaryDir folder;
        const auto listening = controlSocket(folder.path());
        QVERIFY(listening >= 0);
        auto client = ControlClient::connect(folder.path());
        QVERIFY(client);
        Lines lines;
        const auto done = client->run({u"poll list"_s, {}, {}, {}}, lines, {.silence = 20ms});
        ::close(listening);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason::TimedOut);
        const auto process = u"(process %1) does not answer"_s.arg(::getpid());
        QVERIFY2(done.error().text.contains(process), qPrintable(done.error().text));
    }

    /// A command may take as long as it likes, while others are answered.
    void oneThatTakesLongIsWaitedFor()
    {
        QTemporaryDir folder;
        const auto listening = controlSocket(folder.path());
        QVERIFY(listening >= 0);
        std::thread program([listening] {
            const auto first = ::accept(listening, nullptr, nullptr);
            const auto second = ::accept(listening, nullptr, nullptr); // who looks whether anybody is there
            char asked[3]; // before the end of it could be in the way of its question
            static_cast<void>(::recv(second, asked, sizeof asked, MSG_WAITALL));
            ::send(second, "{\"error\":{}}\n", 13, MSG_NOSIGNAL);
            ::send(first, "{\"done\":true}\n", 14, MSG_NOSIGNAL);
            ::close(second);
            ::close(first);
        });
        auto client = ControlClient::connect(folder.path());
        Lines lines;
        const bool isDone = client && client->run({u"poll list"_s, {}, {}, {}}, lines, {.silence = 400ms});
        program.join();
        ::close(listening);
        QVERIFY(isDone);
    }

    /// A strange program at the socket, which answers only who looks whether anybody is there.
    void oneThatIsSilentKeepsNobody_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a line") << QByteArray("{\"pri");
        QTest::newRow("and no more") << QByteArray("{\"print\":\"a\\n\"}\n");
    }
    void oneThatIsSilentKeepsNobody()
    {
        QFETCH(QByteArray, said);
        QTemporaryDir folder;
        Probed program(folder.path(), said);
        auto client = ControlClient::connect(folder.path());
        QVERIFY(client);
        Lines lines;
        const auto done = client->run({u"poll list"_s, {}, {}, {}}, lines, {.silence = 20ms, .most = 100ms});
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason::TimedOut);
        QVERIFY2(done.error().text.contains(u"answers others"_s), qPrintable(done.error().text));
        QVERIFY(program.probes > 0);
    }

    /// Bytes of a line that never ends, or signs without a word.
    void whatSaysNothingKeepsNobody_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a drip") << QByteArray("{\"print\":\"") << QByteArray("x")
                                << u"has said nothing of this command for 1 min"_s;
        QTest::newRow("signs") << QByteArray() << QByteArray("{\"print\":\"\"}\n")
                               << u"has said of this command for 1 min only that it goes on"_s;
        QTest::newRow("words without end")
            << QByteArray() << QByteArray("{\"print\":\"a\"}\n") << u"end of this command within 1 s"_s;
    }
    void whatSaysNothingKeepsNobody()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, said);
        QFETCH(QString, sentence);
        QTemporaryDir folder;
        Answering program(folder.path(), {begin}, said);
        auto client = ControlClient::connect(folder.path());
        QVERIFY(client);
        Lines lines;
        const auto done = client->run({u"poll list"_s, {}, {}, {}}, lines,
            {.silence = 1000ms, .most = 200ms, .signsAlone = 300ms, .whole = 600ms});
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason::TimedOut);
        QVERIFY2(done.error().text.contains(sentence), qPrintable(done.error().text));
    }

    /// More than is kept is a program that never ends.
    void tooMuchIsNotKept()
    {
        QTemporaryDir folder;
        const QByteArray line = "{\"print\":\"" + QByteArray(1000, 'y') + "\"}\n";
        Answering program(folder.path(), {}, line);
        auto client = ControlClient::connect(folder.path());
        QVERIFY(client);
        CollectedOutput kept(2500);
        const auto done = client->run({u"poll list"_s, {}, {}, {}}, kept, {.whole = 20s});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Disconnected);
        QVERIFY2(done.error().text.startsWith(u"The answer is larger than the 3 kB"_s), qPrintable(done.error().text));
        QCOMPARE(kept.text().size(), 2000);
        QVERIFY(!kept.whole());
    }

    /// A backup's bytes come by a way of their own.
    void progressElsewhereIsASign()
    {
        QTemporaryDir folder;
        Probed program(folder.path(), {});
        auto client = ControlClient::connect(folder.path());
        QVERIFY(client);
        Lines lines;
        qint64 bytes = 0;
        const auto progress = [&bytes] { return bytes < 20 ? ++bytes : bytes; };
        const auto done = client->run(
            {u"backup"_s, {}, {}, {}}, lines, {.silence = 20ms, .most = 30ms, .progress = progress});
        QVERIFY(!done && bytes == 20);
    }

    void findsNobody()
    {
        QTemporaryDir folder;
        auto none = ControlClient::connect(folder.path());
        QVERIFY(!none);
        QCOMPARE(none.error().reason, Reason::ConnectionRefused);
        QVERIFY(none.error().text.contains(folder.path()));
        {
            Answering gone(folder.path(), {});
            ControlClient::connect(folder.path()).ok();
        } // its socket stays behind
        auto dead = ControlClient::connect(folder.path());
        QVERIFY(!dead);
        QCOMPARE(dead.error().reason, Reason::ConnectionRefused);
    }
};

QTEST_APPLESS_MAIN(ControlClientTest)
#include "tst_controlclient.moc"
