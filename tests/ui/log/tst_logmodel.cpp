#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"
#include "ui/log/loglabels.h"
#include "ui/log/logmodel.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::ui;

namespace {

class German final : public QTranslator {
public:
    German() { QCoreApplication::installTranslator(this); }
    ~German() override { QCoreApplication::removeTranslator(this); }

    mutable int lookups = 0;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        ++lookups;
        static const QHash<QString, QString> known{{u"The disk is full."_s, u"Die Platte ist voll."_s},
            {u"“%1” is open."_s, u"„%1“ ist offen."_s}, {u"Listening on %1."_s, u"Lauscht auf %1."_s},
            {u"Polls"_s, u"Umfragen"_s}, {u"Web"_s, u"Netz"_s}, {u"Plugin %1"_s, u"Erweiterung %1"_s}};
        return known.value(QString::fromUtf8(text));
    }
};

} // namespace

class LogModelTest : public QObject {
    Q_OBJECT
    static QString text(const LogModel& model, int row, int column = LogModel::Text)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void showsWhatWasSaidBefore()
    {
        ManualClock clock;
        Log log(clock);
        log.info(u"polls"_s, u"first"_s);
        log.warning(u"shell"_s, u"second"_s);
        LogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0), u"second"_s);
        QCOMPARE(text(model, 1), u"first"_s);
        QCOMPARE(model.index(0, LogModel::Level).data(Role::MarkIs).toInt(), int(Mark::Trouble));
        QCOMPARE(model.sources(), (QStringList{u"polls"_s, u"shell"_s}));
    }

    void rowsAreDictsAtThePrompt()
    {
        ManualClock clock;
        Log log(clock);
        log.add(LogLevel::Warning, u"web"_s, u"Port \"80\" is taken"_s, u"a\nb"_s);
        LogModel model(log);
        const auto at = QDateTime::fromMSecsSinceEpoch(log.entries().front().at, Qt::UTC).toString(Qt::ISODateWithMs);
        QCOMPARE(model.index(0, 0).data(Role::Expression).toString(),
            u"{\"at\": \"%1\", \"level\": \"warning\", \"source\": \"web\", \"text\": \"Port \\\"80\\\" is taken\", \"details\": \"a\\u000ab\", \"times\": 1}"_s
                .arg(at));
    }

    /// On Overview: no line is half English, and what it is from is called as in the window.
    void readsInOneLanguage()
    {
        const German german;
        ManualClock clock;
        Log log(clock);
        log.info(u"polls"_s, u"“Which fruit is best?” is open."_s);
        log.info(u"http-2"_s, u"Listening on http://127.0.0.1:8080/."_s);
        log.warning(u"http"_s, u"The disk is full. Sorry, mate."_s);
        log.info(u"plugin fruit"_s, u"Pears are ripe"_s);
        log.info(u"Main door"_s, u"The disk is full."_s);
        LogModel model(log, nullptr, LogModel::Words::Translated);
        QStringList texts, sources, tags;
        for (int row = model.rowCount() - 1; row >= 0; --row) {
            texts << text(model, row);
            sources << text(model, row, LogModel::Source);
            tags << model.index(row, LogModel::Text).data(Role::Tag).toString();
        }
        QCOMPARE(texts,
            (QStringList{u"„Which fruit is best?“ ist offen."_s, u"Lauscht auf http://127.0.0.1:8080/."_s,
                u"The disk is full. Sorry, mate."_s, u"Pears are ripe"_s, u"Die Platte ist voll."_s}));
        QCOMPARE(tags, (QStringList{{}, {}, u"EN"_s, {}, {}}));
        QCOMPARE(sources, (QStringList{u"Umfragen"_s, u"Netz 2"_s, u"Netz"_s, u"Erweiterung fruit"_s, u"Main door"_s}));
        QCOMPARE(model.index(4, LogModel::Source).data(Qt::ToolTipRole).toString(), u"polls"_s);
        QCOMPARE(model.index(2, LogModel::Text).data(Qt::AccessibleTextRole).toString(),
            u"The disk is full. Sorry, mate., EN"_s);
        const LogModel exact(log);
        QCOMPARE(text(exact, 4), u"“Which fruit is best?” is open."_s);
        QCOMPARE(text(exact, 4, LogModel::Source), u"polls"_s);
    }

    /// A visitor's words may hold our sentences, which cost as many lookups as are allowed.
    void aLineIsTranslatedOnce()
    {
        const German german;
        ManualClock clock;
        Log log(clock);
        log.warning(u"http"_s, u"The disk is full. Sorry, mate. Listening on it."_s);
        const LogModel model(log, nullptr, LogModel::Words::Translated);
        const auto asked = [&] {
            const int before = german.lookups;
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Role::Tag)})
                (void)model.index(0, LogModel::Text).data(role);
            return german.lookups - before;
        };
        QVERIFY(asked() > 5);
        const int again = asked();
        QVERIFY2(again <= 3, qPrintable(QString::number(again))); // the tip's own words
        QCOMPARE(model.index(0, LogModel::Text).data(Role::Tag).toString(), u"EN"_s);
        log.quote(LogLevel::Info, u"http"_s, u"The disk is full."_s);
        const LogModel other(log, nullptr, LogModel::Words::Translated);
        QCOMPARE(text(other, 0), u"The disk is full."_s);
        QCOMPARE(other.index(0, LogModel::Text).data(Role::Tag), QVariant());
    }

    void takesAFloodInOneStep()
    {
        ManualClock clock;
        Log log(clock);
        LogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 1000; ++i)
            log.info(u"polls"_s, u"vote %1"_s.arg(i));
        QTRY_COMPARE(model.rowCount(), 1000);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(text(model, 0), u"vote 999"_s);
    }

    void losesWhatTheRingLoses()
    {
        ManualClock clock;
        Log log(clock, 10);
        LogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 7; ++i)
            log.info(u"a"_s, QString::number(i));
        QTRY_COMPARE(model.rowCount(), 7);
        for (int i = 7; i < 15; ++i)
            log.info(u"a"_s, QString::number(i));
        QTRY_COMPARE(text(model, 0), u"14"_s);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(text(model, 9), u"5"_s);
        // More than the whole ring between two looks.
        for (int i = 15; i < 60; ++i)
            log.info(u"a"_s, QString::number(i));
        QTRY_COMPARE(text(model, 0), u"59"_s);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(text(model, 9), u"50"_s);
    }

    void keepsStillWhileHeld()
    {
        ManualClock clock;
        Log log(clock, 10);
        log.info(u"a"_s, u"read this"_s);
        LogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHeld(true);
        QSignalSpy waiting(&model, &LogModel::waitingChanged);
        for (int i = 0; i < 5; ++i)
            log.info(u"a"_s, QString::number(i));
        QTRY_VERIFY(waiting.count() > 0);
        QCOMPARE(model.waiting(), 5);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0), u"read this"_s);
        // The ring moves on below a reader: what it dropped goes, nothing else comes.
        for (int i = 5; i < 30; ++i)
            log.info(u"a"_s, QString::number(i));
        QTRY_COMPARE(model.rowCount(), 0);
        model.setHeld(false);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.waiting(), 0);
    }

    void foldsEqualLines()
    {
        ManualClock clock;
        Log log(clock);
        log.warning(u"Results"_s, u"slow"_s);
        LogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 13; ++i)
            log.warning(u"Results"_s, u"slow"_s);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, LogModel::Text).data(Role::Tag).toString(), u"× 14"_s);
    }

    void isEmptyAfterClear()
    {
        ManualClock clock;
        Log log(clock);
        log.info(u"a"_s, u"one"_s);
        LogModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.clear();
        QCOMPARE(model.index(0, LogModel::Text).data(), QVariant());
        log.info(u"a"_s, u"two"_s);
        QTRY_COMPARE(text(model, 0), u"two"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void reportsALineWhole()
    {
        const LogEntry entry{.number = 3,
            .at = 1,
            .lastAt = 2,
            .level = LogLevel::Error,
            .source = u"shell"_s,
            .text = u"no port"_s,
            .details = u"address-in-use, system code 98"_s,
            .times = 2};
        const QString report = reportOf(entry);
        QVERIFY(report.contains(u"error  shell: no port\n"_s));
        QVERIFY(report.contains(u"said 2 times"_s));
        QVERIFY(report.contains(u"address-in-use, system code 98\n"_s));
        QVERIFY(report.contains(u"Everyport "_s));
        const QByteArray file = exportedLog({&entry, &entry}, true);
        QCOMPARE(file.count('\n'), 2);
        QVERIFY(file.startsWith('{'));
    }
};

QTEST_MAIN(LogModelTest)
#include "tst_logmodel.moc"
