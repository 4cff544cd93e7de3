#include "app/rules/events/eventkinds.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class TimeEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksWhen_data()
    {
        QTest::addColumn<QMap<QString, QVariant>>("given");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char* name, const QMap<QString, QVariant>& given, const QString& wrong = {}) {
            QTest::newRow(name) << given << wrong;
        };
        row("neither", {}, u"every"_s);
        row("both", {{u"every"_s, qint64(60'000)}, {u"at"_s, QStringList{u"18:30"_s}}}, u"every"_s);
        row("often", {{u"every"_s, qint64(60'000)}});
        row("daily", {{u"at"_s, QStringList{u"18:30"_s, u"6:05"_s}}});
        row("no time", {{u"at"_s, QStringList{u"18:30"_s, u"half six"_s}}}, u"at"_s);
        row("days", {{u"every"_s, qint64(60'000)}, {u"weekdays"_s, QStringList{u"mon-fri"_s}}});
        row("no day", {{u"every"_s, qint64(60'000)}, {u"weekdays"_s, QStringList{u"someday"_s}}}, u"weekdays"_s);
    }
    void checksWhen()
    {
        using Given = QMap<QString, QVariant>;
        QFETCH(Given, given);
        QFETCH(QString, wrong);
        const auto& kind = *findEventKind(u"time"_s);
        OptionValues when(kind.options);
        for (auto it = given.begin(); it != given.end(); ++it)
            when.give(it.key(), it.value());
        const auto checked = kind.check(when);
        QCOMPARE(checked ? QString() : checked.error().code, wrong);
    }
};

QTEST_GUILESS_MAIN(TimeEventsTest)
#include "tst_timeevents.moc"
