#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/forms/namecompletion.h"
#include "ui/rules/conditionrow.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using rules::Condition;
using Test = Condition::Test;

class ConditionRowTest : public QObject {
    Q_OBJECT

    const rules::EventKind& m_kind = *rules::findEventKind(u"card-read"_s);
    std::unique_ptr<ConditionRow> m_row;

    void show(const Condition& condition)
    {
        m_row = std::make_unique<ConditionRow>(m_kind, condition);
        m_row->show();
    }
    QLineEdit* value() const
    {
        for (QLineEdit* edit : m_row->findChildren<QLineEdit*>()) {
            if (!qobject_cast<QComboBox*>(edit->parent()))
                return edit;
        }
        return nullptr;
    }
    QStringList words() const
    {
        QStringList shown;
        for (const QLabel* label : m_row->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                shown.append(label->text());
        }
        return shown;
    }

private Q_SLOTS:
    void cleanup() { m_row.reset(); }

    void everyTestComesBackAsItWas_data()
    {
        QTest::addColumn<int>("test");
        QTest::addColumn<QStringList>("values");
        for (const Test test : rules::allTests())
            QTest::newRow(qPrintable(rules::testName(test)))
                << int(test) << (test == Test::OneOf ? QStringList{u"red"_s, u"green"_s} : QStringList{u"10-20, 30"_s});
    }
    void everyTestComesBackAsItWas()
    {
        QFETCH(int, test);
        QFETCH(QStringList, values);
        const Condition condition{u"card"_s, Test(test), values, true};
        show(condition);
        QCOMPARE(m_row->condition(), condition);
    }

    /// The event's own names are for files and texts.
    void fieldsAreShownInWords()
    {
        show({u"device-id"_s, Test::Equals, {u"door"_s}});
        auto* fields = m_row->findChildren<QComboBox*>().first();
        QCOMPARE(fields->currentText(), u"Reader's id"_s);
        QCOMPARE(m_row->condition().field, u"device-id"_s);
        fields->setCurrentIndex(fields->findText(u"Weekday"_s));
        QCOMPARE(m_row->condition().field, u"weekday"_s);
    }

    /// The event declares them in English.
    void whatAFieldIsIsSaidInTheWindowsLanguage()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        show({u"device-id"_s, Test::Equals, {u"door"_s}});
        const auto* fields = m_row->findChildren<QComboBox*>().first();
        QCOMPARE(fields->currentText(), PseudoLanguage::longest(u"Reader's id"_s));
        QCOMPARE(m_row->condition().field, u"device-id"_s);
        QCOMPARE(fields->itemData(fields->currentIndex(), Qt::ToolTipRole).toString(),
            u"{device-id}: "_s + PseudoLanguage::longest(u"What polls call it."_s));
    }

    /// The narrowest window has so much for the form of a rule; wider rows would be cut with all that is below them.
    void itIsNoWiderThanTheFormOfTheNarrowestWindow()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        show({u"time"_s, Test::Between, {u"08:00-20:00"_s}});
        const int width = m_row->minimumSizeHint().width();
        QVERIFY2(width <= 400, qPrintable(QString::number(width)));
    }

    /// "Time of day not is between" is no order of words.
    void itReadsAsASentence()
    {
        show({u"time"_s, Test::Between, {u"08:00-20:00"_s}, true});
        m_row->resize(400, m_row->sizeHint().height());
        m_row->layout()->activate();
        const auto boxes = m_row->findChildren<QComboBox*>();
        QVERIFY(m_row->findChild<QCheckBox*>()->x() < boxes.first()->x());
        QVERIFY(boxes.first()->x() < boxes.last()->x());
    }

    /// Names that nobody could list are written by hand, where the event has such.
    void aFieldOfTheBodyIsWrittenByHand()
    {
        const Condition condition{u"json.ref"_s, Test::Contains, {u"main"_s}, false};
        ConditionRow row(*rules::findEventKind(u"webhook"_s), condition);
        QCOMPARE(row.condition(), condition);
        auto* fields = row.findChildren<QComboBox*>().first();
        fields->setEditText(u"Sender's event"_s);
        QCOMPARE(row.condition().field, u"hook-event"_s);
        fields->setEditText(u"address"_s); // whoever knows the file's name may write that
        QCOMPARE(row.condition().field, u"address"_s);
    }

    /// A reader is one of those that there are; a day of the week is nobody's name.
    void namesAreOffered()
    {
        const AskNames ask = [](Option::Names kind) {
            return kind == Option::Names::Reader ? QList<KnownNames::Name>{{u"Door"_s, {}}} : QList<KnownNames::Name>();
        };
        ConditionRow row(m_kind, {u"device"_s, Test::Equals, {QString()}, false}, ask);
        const auto* offered = row.findChild<NameCompletion*>()->completer()->model();
        QCOMPARE(offered->rowCount(), 1);
        QCOMPARE(offered->index(0, 0).data().toString(), u"Door"_s);
        auto* fields = row.findChildren<QComboBox*>().first();
        fields->setCurrentIndex(fields->findText(u"Card"_s));
        QCOMPARE(offered->rowCount(), 0);
    }

    /// What is known of a field's values stands in its kind, and needs nobody who knows names.
    void knownValuesAreOffered()
    {
        show({u"weekday"_s, Test::OneOf, {u"mon"_s}});
        auto* completion = m_row->findChild<NameCompletion*>();
        QCOMPARE(completion->completer()->model()->rowCount(), 7);
        QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
        value()->setFocus();
        value()->setText(u"mon"_s);
        QTest::keyClicks(value(), u", we"_s);
        QWidget* list = completion->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_row->condition().values, (QStringList{u"mon"_s, u"wed"_s}));
        // As one value, all of the line is it.
        auto* tests = m_row->findChildren<QComboBox*>().last();
        tests->setCurrentIndex(tests->findData(int(Test::Equals)));
        value()->clear();
        QTest::keyClicks(value(), u"su"_s);
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_row->condition().values, QStringList{u"sun"_s});
    }

    /// Its fields say that their editing is over when a row goes from under the keyboard.
    void whoWritesIsAskedNothingWhenTheRowGoes()
    {
        for (const bool isValue : {true, false}) {
            m_row = std::make_unique<ConditionRow>(
                *rules::findEventKind(u"webhook"_s), Condition{u"json.ref"_s, Test::Matches, {u"^0[a-f"_s}});
            m_row->show();
            QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
            QWidget* field = isValue ? static_cast<QWidget*>(value()) : m_row->findChildren<QComboBox*>().first();
            field->setFocus();
            QVERIFY(field->hasFocus());
            if (!isValue)
                QTest::keyClicks(field, u"address"_s);
            m_row.reset(); // with Qt's assertions it would end the program
        }
    }

    void commasPartOnlyWhatMayBeSeveral()
    {
        show({u"card"_s, Test::OneOf, {u"a"_s}});
        value()->setText(u" a ,, b,"_s);
        QCOMPARE(m_row->condition().values, (QStringList{u"a"_s, u"b"_s}));
        auto* tests = m_row->findChildren<QComboBox*>().last();
        tests->setCurrentIndex(tests->findData(int(Test::Contains)));
        QCOMPARE(m_row->condition().values, QStringList{u" a ,, b,"_s});
    }

    void aFaultStandsAtTheRowUntilItIsMended()
    {
        show({u"card"_s, Test::Matches, {u"^0[a-f"_s}});
        QVERIFY(words().isEmpty()); // nobody is told off before they have written
        Q_EMIT value()->editingFinished();
        QCOMPARE(words().size(), 1);
        QCOMPARE(value()->accessibleDescription(), words().first());
        value()->setText(u"^0[a-f]"_s);
        Q_EMIT value()->editingFinished();
        QVERIFY(words().isEmpty());
        QVERIFY(value()->accessibleDescription().isEmpty());
    }

    /// Whoever reads the screen hears it as it stands there.
    void aFaultIsSaidInTheWindowsLanguage()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        show({u"card"_s, Test::Contains, {u"a"_s}});
        const QString fault = u"The disk is full."_s;
        m_row->setFault(fault);
        QCOMPARE(words(), QStringList{PseudoLanguage::longest(fault)});
        QCOMPARE(value()->accessibleDescription(), PseudoLanguage::longest(fault));
        QVERIFY(value()->property("fault").toBool()); // its edge
        m_row->setFault({});
        QVERIFY(!value()->property("fault").toBool());
    }

    /// A file without a field or test: the row shows some, which nobody has chosen.
    void whatTheFileLacksHasToBeGiven()
    {
        show({u"card"_s, Test::Equals, {u"1"_s}});
        m_row->setToMend(u"The test is missing."_s, u"test"_s);
        QVERIFY(!m_row->isMended());
        Q_EMIT value()->editingFinished(); // looking at it is no answer
        QVERIFY(!m_row->isMended());
        QCOMPARE(words(), QStringList{u"The test is missing."_s});
        auto* tests = m_row->findChildren<QComboBox*>().last();
        tests->setCurrentIndex(tests->findData(int(Test::Like)));
        QVERIFY(m_row->isMended());
    }

    void everyChangeIsTold()
    {
        show({u"card"_s, Test::Equals, {u"1"_s}});
        QSignalSpy changed(m_row.get(), &ConditionRow::changed);
        m_row->findChild<QCheckBox*>()->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_row->condition().isNot);
        QTest::keyClicks(value(), u"2"_s);
        QCOMPARE(changed.size(), 2);
        QSignalSpy removed(m_row.get(), &ConditionRow::removeWanted);
        m_row->findChild<QToolButton*>()->click();
        QCOMPARE(removed.size(), 1);
    }
};

QTEST_MAIN(ConditionRowTest)
#include "tst_conditionrow.moc"
