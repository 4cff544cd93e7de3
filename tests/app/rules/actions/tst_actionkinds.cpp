#include "app/rules/actions/actionkinds.h"

#include <QSet>
#include <QTest>

#include "app/rules/events/eventkinds.h"
#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class ActionKindsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standInTheOrderOfTheWindow()
    {
        QStringList names;
        for (const auto& kind : actionKinds())
            names << kind.name;
        const QStringList all{u"say"_s, u"answer"_s, u"publish"_s, u"open-poll"_s, u"close-poll"_s, u"new-round"_s,
            u"start-service"_s, u"stop-service"_s, u"post"_s, u"plugin"_s, u"log"_s};
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        names.removeIf([&](const QString& name) { return !all.contains(name); }); // a new one stands where it belongs
        QCOMPARE(names, all);
    }

    void areWhole()
    {
        for (const auto& kind : actionKinds()) {
            QVERIFY2(!kind.title.isEmpty() && kind.describe && kind.perform, qPrintable(kind.name));
            for (const auto& key : kind.templates)
                QVERIFY2(findOption(kind.options, key), qPrintable(kind.name));
            for (const auto& key : kind.spoken)
                QVERIFY2(kind.templates.contains(key), qPrintable(kind.name));
            for (const auto& key : kind.target)
                QVERIFY2(findOption(kind.options, key), qPrintable(kind.name));
        }
        QCOMPARE(describe(u"dance"_s, {}), u"dance"_s);
        QVERIFY(tracesOf(u"dance"_s, {}).isEmpty());
    }

    /// An event that is not there, or that has no trace, would not be known as anybody's doing.
    void areKnownByWhatTheyBring()
    {
        for (const auto& kind : actionKinds()) {
            OptionValues values(kind.options);
            for (const auto& option : kind.options) {
                if (!option.repeated && option.type == Option::Type::Text)
                    values.give(option.key, option.key + u"-value"_s);
            }
            const auto brought = kind.brings ? kind.brings(values) : QList<Event>();
            for (const auto& event : brought) {
                QVERIFY2(findEventKind(event.kind), qPrintable(kind.name + u' ' + event.kind));
                const bool isOwnSentence = kind.name == "vote"_L1; // whatever its values are
                const auto trace = traceOf(event);
                QVERIFY2(isOwnSentence ? trace.size() > 20 : trace.contains(u"value"_s),
                    qPrintable(kind.name + u' ' + event.kind));
            }
            QCOMPARE(tracesOf(kind.name, values).size(), brought.size());
        }
    }

    void knowWhereTheyAreDone()
    {
        const auto target = [](const QString& kind, const QVariantMap& values) {
            return targetOf(kind, ActionBench::values(kind, values));
        };
        const auto page = target(
            u"post"_s, {{u"url"_s, u"https://a.test/"_s}, {u"fields"_s, QStringList{u"votes=1"_s}}});
        QCOMPARE(target(u"post"_s, {{u"url"_s, u"https://a.test/"_s}, {u"token"_s, u"abc"_s}}), page);
        QVERIFY(target(u"post"_s, {{u"url"_s, u"https://b.test/"_s}}) != page);
        QVERIFY(
            target(u"light-lamp"_s, {{u"reader"_s, u"Door"_s}}) != target(u"light-lamp"_s, {{u"reader"_s, u"Bar"_s}}));
        QVERIFY(target(u"open-poll"_s, {{u"poll"_s, u"fruit"_s}}) != target(u"open-poll"_s, {{u"poll"_s, u"tea"_s}}));
        QVERIFY(
            target(u"open-poll"_s, {{u"poll"_s, u"fruit"_s}}) != target(u"close-poll"_s, {{u"poll"_s, u"fruit"_s}}));
        QVERIFY(target(u"say"_s, {{u"to"_s, u"#hall"_s}}) != target(u"say"_s, {{u"to"_s, u"#bar"_s}}));
        QCOMPARE(targetOf(u"dance"_s, {}), u"dance"_s);
    }

    void fillTheirTemplates()
    {
        const Action saying{u"say"_s,
            ActionBench::values(u"say"_s, {{u"to"_s, u"{nick}"_s}, {u"text"_s, u"{text} by {nick}{gone}"_s}})};
        const auto values = filled(saying, {{u"nick"_s, u"ann"_s}, {u"text"_s, u"/quit"_s}});
        QCOMPARE(values.text(u"to"_s), u"{nick}"_s); // no stranger says where
        QVERIFY(values.text(u"text"_s).endsWith(u"quit by ann"_s));
        QVERIFY(!values.text(u"text"_s).startsWith(u'/'));
    }
};

QTEST_GUILESS_MAIN(ActionKindsTest)
#include "tst_actionkinds.moc"
