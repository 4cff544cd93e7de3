#include "app/log/logoutput.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/manualclock.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

LogEntry entryOf(const QString& text)
{
    return {1, 1'700'000'000'000, 1'700'000'000'000, LogLevel::Warning, u"door"_s, text, u"timed-out"_s, 1};
}

} // namespace

class LogOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesText()
    {
        QCOMPARE(logLine(entryOf(u"No answer"_s), LogFormat::Text),
            QByteArray("2023-11-14T22:13:20.000Z warning door: No answer (timed-out)"));
    }

    /// People read a sentence; what programs sort by stays in JSON.
    void leavesCodesToPrograms()
    {
        ManualClock clock;
        Log log(clock);
        log.warning(u"door"_s, Error{Error::Kind::Local, Reason::BadValue, u"No answer."_s, u"550"_s, 3});
        const auto& entry = log.entries().back();
        QVERIFY(logLine(entry, LogFormat::Text).endsWith("warning door: No answer."));
        QCOMPARE(QJsonDocument::fromJson(logLine(entry, LogFormat::Json)).object()[u"details"_s].toString(),
            u"bad-value, code 550, system code 3"_s);
    }

    void writesJson()
    {
        const auto line = QJsonDocument::fromJson(logLine(entryOf(u"No \"answer\"\n"_s), LogFormat::Json)).object();
        QCOMPARE(line[u"at"_s].toString(), u"2023-11-14T22:13:20.000Z"_s);
        QCOMPARE(line[u"level"_s].toString(), u"warning"_s);
        QCOMPARE(line[u"source"_s].toString(), u"door"_s);
        QCOMPARE(line[u"text"_s].toString(), u"No \"answer\"\n"_s);
        QCOMPARE(line[u"details"_s].toString(), u"timed-out"_s);
        QVERIFY(!line.contains(u"times"_s));
    }

    /// In either format, and JSON gives back what was said.
    void strangersWordsStayInTheirLine()
    {
        for (const auto& words : strangersWords()) {
            for (const auto format : {LogFormat::Text, LogFormat::Json}) {
                const auto line = QString::fromUtf8(logLine(entryOf(words.text), format));
                QVERIFY2(!drivesScreens(line) && !line.contains(u'\n') && !line.contains(QChar(0x2066)), words.name);
            }
            if (words.name == "torn") // no Unicode at all
                continue;
            const auto read = QJsonDocument::fromJson(logLine(entryOf(words.text), LogFormat::Json)).object();
            QVERIFY2(read[u"text"_s].toString() == words.text, words.name);
        }
    }

    void letsNobodyForgeALine()
    {
        const auto line = logLine(entryOf(u"nick\nerror forged: \033[31mred\u202e\r"_s), LogFormat::Text);
        QVERIFY(!line.contains('\n'));
        QVERIFY(!line.contains('\033'));
        QVERIFY(!line.contains('\r'));
        QVERIFY(line.contains("nick\\nerror"));
        QVERIFY(line.contains("\\u202e"));
    }

    void countsRepetitionsInAFile()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"x.log"_s);
        ManualClock clock;
        Log log(clock);
        {
            auto output = LogOutput::toFile(log, LogFormat::Text, path);
            QVERIFY(output);
            for (int i = 0; i < 38; ++i)
                log.warning(u"door"_s, u"bad checksum"_s);
            log.info(u"door"_s, u"well again"_s);
            log.info(u"door"_s, u"well again"_s);
        }
        const auto lines = contents(path).trimmed().split('\n');
        QVERIFY2(lines.size() == 4, contents(path).constData());
        QVERIFY(lines[0].endsWith("door: bad checksum"));
        QVERIFY(lines[1].endsWith("door: the same 37 times more: bad checksum"));
        QVERIFY(lines[2].endsWith("door: well again"));
        QVERIFY(lines[3].endsWith("door: the same again: well again"));
        log.info(u"door"_s, u"nobody listens any more"_s);
    }

    void goesOnInANewFileAfterRotation()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"x.log"_s);
        ManualClock clock;
        Log log(clock);
        auto output = LogOutput::toFile(log, LogFormat::Json, path);
        QVERIFY(output);
        log.info(u"test"_s, u"before"_s);
        QVERIFY(QFile::rename(path, path + u".1"_s));
        log.info(u"test"_s, u"between"_s);
        QVERIFY((*output)->reopen());
        log.info(u"test"_s, u"after"_s);
        QVERIFY(contents(path + u".1"_s).contains("between"));
        QVERIFY(contents(path).contains("after"));
        QVERIFY(!contents(path).contains("before"));
    }

    void saysWhereAFileCannotBe()
    {
        ManualClock clock;
        Log log(clock);
        auto output = LogOutput::toFile(log, LogFormat::Text, u"/nonexistent/folder/x.log"_s);
        QVERIFY(!output);
        QVERIFY(output.error().text.contains(u"/nonexistent/folder/x.log"_s));
    }

    void neverWaitsForAReader()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        const auto reader = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        ManualClock clock;
        Log log(clock);
        auto output = LogOutput::toFile(log, LogFormat::Text, path);
        QVERIFY(output);
        for (int i = 0; i < 5000; ++i) // far more than a pipe holds
            log.info(u"test"_s, u"line %1 %2"_s.arg(i).arg(QString(200, u'x')));

        QByteArray heard(1 << 20, 0);
        const auto first = ::read(reader, heard.data(), size_t(heard.size()));
        QVERIFY(first > 0);
        log.info(u"test"_s, u"moving again"_s);
        const auto second = ::read(reader, heard.data(), size_t(heard.size()));
        const auto text = heard.left(second);
        QVERIFY2(text.contains("lines were not written because nobody read them"), text.constData());
        QVERIFY(text.contains("moving again"));
        ::close(reader);
    }

    void saysThatTheDiskWasFull()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"log"_s);
        QVERIFY(QFile::link(u"/dev/full"_s, path));
        ManualClock clock;
        Log log(clock);
        auto output = LogOutput::toFile(log, LogFormat::Text, path);
        QVERIFY(output);
        log.info(u"test"_s, u"no room for this"_s);
        int full = -1; // the output's own: there is room now
        for (const auto& name : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System)) {
            if (QFile::symLinkTarget(u"/proc/self/fd/"_s + name) == "/dev/full"_L1)
                full = name.toInt();
        }
        QVERIFY(full >= 0);
        QTemporaryFile roomy;
        QVERIFY(roomy.open());
        QVERIFY(::dup2(roomy.handle(), full) == full);
        log.info(u"test"_s, u"moving again"_s);
        const auto text = contents(roomy.fileName());
        QVERIFY2(text.contains("One line was not written because the disk was full\n"), text.constData());
        QVERIFY(text.contains("moving again"));
    }

    void saysThatOneLineWasNotWritten()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        const auto both = ::open(path.toLocal8Bit().constData(), O_RDWR | O_NONBLOCK);
        QVERIFY(both >= 0);
        ManualClock clock;
        Log log(clock);
        auto output = LogOutput::toFile(log, LogFormat::Text, path);
        QVERIFY(output);
        while (::write(both, "x", 1) == 1) {} // until it is full
        log.info(u"test"_s, u"nobody reads this"_s);

        QByteArray heard(1 << 20, 0);
        QVERIFY(::read(both, heard.data(), size_t(heard.size())) > 0);
        log.info(u"test"_s, u"moving again"_s);
        const auto again = ::read(both, heard.data(), size_t(heard.size()));
        const auto text = heard.left(again);
        QVERIFY2(text.contains("One line was not written because nobody read it\n"), text.constData());
        QVERIFY(text.contains("moving again"));
        ::close(both);
    }

    void canBeQuieterThanTheLog()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"x.log"_s);
        ManualClock clock;
        Log log(clock);
        auto output = LogOutput::toFile(log, LogFormat::Text, path);
        QVERIFY(output);
        (*output)->setLevel(LogLevel::Warning);
        log.info(u"test"_s, u"small talk"_s);
        log.error(u"test"_s, u"trouble"_s);
        QVERIFY(!contents(path).contains("small talk"));
        QVERIFY(contents(path).contains("trouble"));
    }
};

QTEST_APPLESS_MAIN(LogOutputTest)
#include "tst_logoutput.moc"
