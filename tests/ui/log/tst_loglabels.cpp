#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/log/loglabels.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class LogLabelsTest : public QObject {
    Q_OBJECT

    static LogEntry entry(const QString& text, int times = 1)
    {
        LogEntry made;
        made.number = 7;
        made.at = 1'700'000'000'000;
        made.lastAt = made.at + 90'000;
        made.level = LogLevel::Warning;
        made.source = u"xmpp"_s;
        made.text = text;
        made.times = times;
        return made;
    }

private Q_SLOTS:
    /// Whatever is logged is shown as text: what looks like the report's own places is not filled in.
    void aReportSaysWhatWasLogged()
    {
        const QString report = reportOf(entry(u"%1 of %2 %3 are gone"_s));
        QVERIFY2(report.contains(u"xmpp: %1 of %2 %3 are gone\n"_s), qPrintable(report));
        QVERIFY(!report.contains(u"said "_s));
        QVERIFY(report.endsWith(u'\n'));
        QVERIFY(report.contains(u"Qt "_s + QString::fromLatin1(qVersion())));
    }

    void aReportCountsWhatWasSaidAgain()
    {
        LogEntry again = entry(u"busy"_s, 12);
        again.details = u"because of %1"_s;
        const QString report = reportOf(again);
        QVERIFY(report.contains(u"said 12 times"_s));
        QVERIFY(report.contains(u"\nbecause of %1\n"_s));
    }

    /// One line an entry, oldest first as they are given: what a stranger sent makes no second one.
    void anExportHasALineForEachEntry_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("text") << false;
        QTest::newRow("json") << true;
    }
    void anExportHasALineForEachEntry()
    {
        QFETCH(const bool, json);
        const LogEntry first = entry(u"hello\n2026-01-01 error xmpp: forged"_s), second = entry(u"\x1b[2J bye"_s);
        const QByteArray text = exportedLog({&first, &second}, json);
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.endsWith('\n'));
        QVERIFY(text.indexOf("hello") < text.indexOf("bye"));
        QVERIFY(!text.contains('\x1b'));
        if (json) {
            for (const QByteArray& line : text.trimmed().split('\n'))
                QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        }
        QCOMPARE(exportedLog({}, json), QByteArray());
    }

    /// What is ordinary has no mark, what needs a look has one that differs.
    void marksDifferWhereSomethingIsWrong()
    {
        QCOMPARE(levelMark(LogLevel::Info), Mark::None);
        QVERIFY(levelMark(LogLevel::Warning) != levelMark(LogLevel::Error));
        QVERIFY(levelMark(LogLevel::Warning) != levelMark(LogLevel::Debug));
        QVERIFY(levelWord(LogLevel::Warning) != levelWord(LogLevel::Error));
    }
};

QTEST_MAIN(LogLabelsTest)
#include "tst_loglabels.moc"
