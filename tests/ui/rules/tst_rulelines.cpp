#include <algorithm>

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "app/rules/actions/actionkinds.h"
#include "tests/support/testclass.h"
#include "ui/rules/actionbox.h"
#include "ui/rules/conditionrow.h"
#include "ui/rules/rulelines.h"
#include "ui/rules/rulewhen.h"
#include "ui/services/optionform.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a rule asks and does, as lines of its form.
class RuleLinesTest : public QObject {
    Q_OBJECT

    const rules::Condition m_condition{
        .field = u"card"_s, .test = rules::Condition::Test::Contains, .values = {u"7E"_s}};
    const rules::Action m_action{u"log"_s, {}};
    std::unique_ptr<QWidget> m_form;
    RuleWhen* m_when = nullptr;
    RuleLines* m_lines = nullptr;

    void show(const rules::Rule& rule)
    {
        m_form = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_form.get());
        m_when = new RuleWhen(m_form.get());
        m_lines = new RuleLines(
            *m_when, {}, [this] { return m_when->kind().sample(); }, m_form.get());
        column->addWidget(m_when);
        column->addLayout(m_lines->conditionLayout());
        column->addLayout(m_lines->actionLayout());
        m_when->fill(rule.event, rule.when);
        m_lines->fill(rule);
    }
    rules::Rule collected() const
    {
        rules::Rule rule;
        m_lines->collect(rule);
        return rule;
    }
    rules::Rule door() const { return {.event = u"card-read"_s, .conditions = {m_condition}, .actions = {m_action}}; }

private Q_SLOTS:
    void givesBackWhatItWasFilledWith()
    {
        show(door());
        QCOMPARE(collected().conditions.size(), 1);
        QCOMPARE(collected().conditions.first().field, u"card"_s);
        QCOMPARE(collected().conditions.first().values, QStringList{u"7E"_s});
        QCOMPARE(collected().actions.size(), 1);
        QCOMPARE(collected().actions.first().kind, u"log"_s);
    }

    /// It may come until the event does: it is told at its field, and the rule is right.
    void anAccountThatIsNotThereIsTold()
    {
        QStringList there;
        m_form = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_form.get());
        const auto names = [&there](Option::Names kind) {
            QList<KnownNames::Name> all;
            for (const QString& name : std::as_const(there)) {
                if (kind == Option::Names::Speaker)
                    all.append({name, {}});
            }
            return all;
        };
        OptionValues values(rules::findActionKind(u"say"_s)->options);
        values.give(u"over"_s, u"irc"_s);
        values.give(u"to"_s, u"#everyport"_s);
        values.give(u"text"_s, u"Closed"_s);
        const auto said = [](const ActionBox& box) {
            QStringList words;
            for (const QLabel* label : box.findChildren<QLabel*>()) {
                if (label->isVisibleTo(&box))
                    words << label->text();
            }
            return words.join(u'\n').contains(u"no chat account and no service called irc"_s);
        };
        auto* box = new ActionBox({u"say"_s, values}, names, m_form.get());
        column->addWidget(box);
        QVERIFY(said(*box));
        QVERIFY(box->check());
        QVERIFY(said(*box));
        auto* form = box->findChild<OptionForm*>();
        QVERIFY(form->widgetOf(u"over"_s)->accessibleDescription().contains(u"called irc"_s));
        there = {u"IRC"_s};
        form->setValue(u"text"_s, u"Closed now"_s);
        Q_EMIT form->changed();
        QVERIFY(!said(*box));
        QVERIFY(!form->widgetOf(u"over"_s)->accessibleDescription().contains(u"called irc"_s));
    }

    /// Each in the list, and what is chosen where it stands.
    void whatIsDoneIsExplained()
    {
        show(door());
        const auto boxes = m_form->findChild<ActionBox*>()->findChildren<QComboBox*>();
        const auto found = std::find_if(boxes.begin(), boxes.end(),
            [](const QComboBox* box) { return box->accessibleName() == "What is done"_L1; });
        QVERIFY(found != boxes.end());
        QComboBox* box = *found;
        QCOMPARE(box->toolTip(), rules::findActionKind(u"log"_s)->help);
        for (int i = 0; i < box->count(); ++i) {
            const auto* kind = rules::findActionKind(box->itemData(i).toString());
            QCOMPARE(box->itemData(i, Qt::ToolTipRole).toString(), kind->help);
            QVERIFY(!kind->help.isEmpty());
            box->setCurrentIndex(i);
            QCOMPARE(box->toolTip(), kind->help);
        }
    }

    void linesComeAndGo()
    {
        show({.event = u"card-read"_s});
        QSignalSpy changed(m_lines, &RuleLines::changed);
        QSignalSpy arrived(m_lines, &RuleLines::arrived);
        m_lines->addCondition();
        m_lines->addAction();
        QVERIFY(changed.count() >= 2);
        QCOMPARE(arrived.count(), 2);
        QCOMPARE(collected().conditions.size(), 1);
        QCOMPARE(collected().actions.size(), 1);
        Q_EMIT m_form->findChild<ConditionRow*>()->removeWanted();
        Q_EMIT m_form->findChild<ActionBox*>()->removeWanted();
        QVERIFY(collected().conditions.isEmpty() && collected().actions.isEmpty());
        QCOMPARE(arrived.count(), 2);
    }

    /// Its fields are others; what is done stays.
    void anotherEventTakesTheConditionsAlong()
    {
        show(door());
        m_lines->eventChosen(false);
        QVERIFY(collected().conditions.isEmpty());
        QCOMPARE(collected().actions.size(), 1);
    }

    void conditionsOfAFaultyFileAreAboutTheEventThatMendsIt()
    {
        show(door());
        m_lines->eventChosen(true);
        QCOMPARE(collected().conditions.size(), 1);
        QCOMPARE(collected().conditions.first().field, u"card"_s);
    }

    void aFaultIsSaidAtItsLine()
    {
        show(door());
        QSignalSpy seen(m_lines, &RuleLines::seenWanted);
        const auto fault = [](const QString& code) {
            return Error{Error::Kind::Refused, Reason::None, u"That is wrong."_s, code, 0};
        };
        QVERIFY(m_lines->showFault(fault(u"if.0.values"_s)));
        QCOMPARE(seen.count(), 1);
        QCOMPARE(seen.first().first().value<QWidget*>(), m_form->findChild<ConditionRow*>());
        QVERIFY(m_lines->showFault(fault(u"do.0.text"_s)));
        QCOMPARE(seen.count(), 1);
        // a line that is not there, the event, a limit
        for (const auto& code : {u"if.1.values"_s, u"do.1.text"_s, u"event"_s, u"per-minute"_s}) {
            QVERIFY(!m_lines->showFault(fault(code)));
            QVERIFY(!m_lines->setToMend(fault(code)));
        }
    }

    void whatIsMissingInTheFileHasToBeGiven()
    {
        show({.event = u"card-read"_s, .conditions = {m_condition}});
        QVERIFY(m_lines->check());
        QVERIFY(
            m_lines->setToMend({Error::Kind::Malformed, Reason::None, u"A field is missing."_s, u"if.0.field"_s, 0}));
        QVERIFY(!m_lines->check());
    }
};

QTEST_MAIN(RuleLinesTest)
#include "tst_rulelines.moc"
