#include "app/plugins/pluginfailures.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::plugins;

namespace {

PluginFailure raised(const QString& text)
{
    return {.kind = u"raised"_s, .where = u"http"_s, .text = text};
}

} // namespace

/// When it is too much.
class PluginFailuresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsThoseOfAMinute()
    {
        PluginFailures failures;
        QVERIFY(failures.verdict().isEmpty());
        Clock::Moment now{};
        for (int i = 1; i < PluginFailures::mostOfAMinute; ++i)
            failures.add(raised(u"old"_s), now);
        QVERIFY(failures.verdict().isEmpty());
        now += 61s; // those are over
        for (int i = 1; i < PluginFailures::mostOfAMinute; ++i)
            failures.add(raised(u"new"_s), now);
        QVERIFY(failures.verdict().isEmpty());
        failures.add(raised(u"the last"_s), now);
        QVERIFY2(failures.verdict().endsWith(u"The last: the last"_s), qPrintable(failures.verdict()));
        failures.startedAnew();
        QVERIFY(failures.verdict().isEmpty());
        QCOMPARE(failures.newestFirst().first().text, u"the last"_s); // told all the same
    }

    void oneThatHoldsTheProgramIsEnough()
    {
        PluginFailures failures;
        failures.add({.kind = u"held"_s, .where = u"a task"_s}, {});
        QVERIFY(failures.verdict().contains(u"(a task)"_s));
    }

    void keepsTheNewest()
    {
        PluginFailures failures;
        for (int i = 0; i < 30; ++i)
            failures.add(raised(QString::number(i)), {});
        QCOMPARE(failures.newestFirst().size(), 20);
        QCOMPARE(failures.newestFirst().first().text, u"29"_s);
    }
};

QTEST_GUILESS_MAIN(PluginFailuresTest)
#include "tst_pluginfailures.moc"
