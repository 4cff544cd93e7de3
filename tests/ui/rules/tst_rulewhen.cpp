#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/rules/rulewhen.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a rule waits for, as a part of its form.
class RuleWhenTest : public QObject {
    Q_OBJECT

    static void choose(RuleWhen& when, const QString& event)
    {
        auto* box = qobject_cast<QComboBox*>(when.box());
        QVERIFY(box);
        box->setCurrentIndex(box->findData(event));
    }

private Q_SLOTS:
    void knowsTheFieldsOfItsKind()
    {
        QWidget form;
        RuleWhen when(&form);
        when.fill(u"card-read"_s, {});
        QCOMPARE(when.event(), u"card-read"_s);
        QCOMPARE(when.kind().name, u"card-read"_s);
        QVERIFY(when.kind().knows(u"card"_s));
        QVERIFY(!when.kind().knows(u"cart"_s));
        QVERIFY(when.check());
    }

    /// A faulty file may name no kind: then its conditions may be about any field.
    void anyFieldIsOneWhereNoKindIsChosen()
    {
        QWidget form;
        RuleWhen when(&form);
        when.fill({}, {});
        QCOMPARE(when.event(), QString());
        QVERIFY(when.kind().knows(u"cart"_s));
    }

    void tellsOfAnotherKindAndWhetherThatMendsIt()
    {
        QWidget form;
        RuleWhen when(&form);
        QSignalSpy chosen(&when, &RuleWhen::chosen);
        when.fill({}, {});
        QCOMPARE(chosen.count(), 0); // that was no person
        when.setToMend(u"No event of that name."_s);
        choose(when, u"card-read"_s);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.takeFirst().first().toBool());
        choose(when, u"message"_s);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!chosen.takeFirst().first().toBool());
        QCOMPARE(when.event(), u"message"_s);
    }

    /// Each in the list, and what is chosen where it stands.
    void sayWhatEachKindIs()
    {
        QWidget form;
        RuleWhen when(&form);
        when.fill(u"card-read"_s, {});
        const auto* box = qobject_cast<QComboBox*>(when.box());
        QVERIFY(box);
        for (int i = 0; i < box->count(); ++i) {
            const auto* kind = rules::findEventKind(box->itemData(i).toString());
            QCOMPARE(box->itemData(i, Qt::ToolTipRole).toString(), kind->help);
            QVERIFY(!kind->help.isEmpty());
        }
        QCOMPARE(box->toolTip(), rules::findEventKind(u"card-read"_s)->help);
        choose(when, u"time"_s);
        QCOMPARE(box->toolTip(), rules::findEventKind(u"time"_s)->help);
    }

    void aFaultOfNoFieldHereIsSomebodyElses()
    {
        QWidget form;
        RuleWhen when(&form);
        when.fill({}, {});
        QVERIFY(!when.setFault(u"per-minute"_s, u"is too many"_s));
    }
};

QTEST_MAIN(RuleWhenTest)
#include "tst_rulewhen.moc"
