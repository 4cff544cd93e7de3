#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/forms/askedfield.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::FormField;
using Kind = FormField::Kind;

class AskedFieldTest : public QObject {
    Q_OBJECT

    QWidget m_parent;

    AskedField* make(const FormField& field) { return AskedField::make(field, &m_parent); }
    template <typename T>
    static T* as(const AskedField* field)
    {
        return qobject_cast<T*>(field->widget());
    }
    static FormField choice(bool isOpen, const QStringList& values)
    {
        FormField field{.kind = Kind::OneOf, .values = values, .choices = {{u"a"_s, u"Alpha"_s}, {u"b"_s, {}}}};
        field.rule.isOpen = isOpen;
        return field;
    }

private Q_SLOTS:
    void whatAsksNothingHasNoControl()
    {
        QVERIFY(!make({.kind = Kind::Hidden, .values = {u"x"_s}}));
        QVERIFY(!make({.kind = Kind::Words, .values = {u"Read this."_s}}));
    }

    void aSecretIsHiddenAndKeepsItsBlanks()
    {
        auto* field = make({.kind = Kind::Secret});
        QCOMPARE(as<QLineEdit>(field)->echoMode(), QLineEdit::Password);
        as<QLineEdit>(field)->setText(u" pw "_s);
        QCOMPARE(field->values(), QStringList{u" pw "_s});
        auto* address = make({.kind = Kind::Address});
        as<QLineEdit>(address)->setText(u" ann@x.example "_s);
        QCOMPARE(address->values(), QStringList{u"ann@x.example"_s});
    }

    void emptyIsNoAnswer()
    {
        auto* field = make({.kind = Kind::Text, .isRequired = true});
        QCOMPARE(field->values(), QStringList());
        QVERIFY(!field->fault().isEmpty());
        QSignalSpy changed(field, &AskedField::changed);
        as<QLineEdit>(field)->setText(u"x"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(field->fault().isEmpty());
    }

    void emptyLinesAreMeantWithinAText()
    {
        auto* text = make({.kind = Kind::Lines, .values = {u"one"_s, u""_s, u"two"_s}});
        QCOMPARE(text->values(), (QStringList{u"one"_s, u""_s, u"two"_s}));
        as<QPlainTextEdit>(text)->setPlainText(u"one\n\n\n"_s);
        QCOMPARE(text->values(), QStringList{u"one"_s});
        auto* addresses = make({.kind = Kind::Addresses});
        as<QPlainTextEdit>(addresses)->setPlainText(u" a@x.example \n\n b@x.example"_s);
        QCOMPARE(addresses->values(), (QStringList{u"a@x.example"_s, u"b@x.example"_s}));
    }

    /// The first of a list would pass for the answer of a person who has not chosen.
    void nothingIsChosenForAPerson()
    {
        QCOMPARE(make(choice(false, {}))->values(), QStringList());
        QCOMPARE(make(choice(false, {u"gone"_s}))->values(), QStringList());
        QCOMPARE(make(choice(false, {u"b"_s}))->values(), QStringList{u"b"_s});
        QCOMPARE(make(choice(true, {}))->values(), QStringList());
    }

    void anOpenChoiceTakesBothValueAndWords()
    {
        auto* field = make(choice(true, {u"mine"_s}));
        QCOMPARE(field->values(), QStringList{u"mine"_s});
        auto* combo = as<QComboBox>(field);
        combo->setCurrentIndex(0);
        QCOMPARE(combo->currentText(), u"Alpha"_s);
        QCOMPARE(field->values(), QStringList{u"a"_s}); // what goes back is its value, not its label
        combo->setEditText(u"Alphabet"_s);
        QCOMPARE(field->values(), QStringList{u"Alphabet"_s});
    }

    void severalAreTickedAsTheyWere()
    {
        FormField asked{.kind = Kind::SomeOf, .values = {u"b"_s, u"other"_s}, .choices = {{u"a"_s, {}}, {u"b"_s, {}}}};
        QCOMPARE(make(asked)->values(), QStringList{u"b"_s}); // no place for what is not offered
        asked.rule.isOpen = true;
        auto* open = make(asked);
        QCOMPARE(open->values(), (QStringList{u"b"_s, u"other"_s}));
        as<QListWidget>(open)->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(open->values(), (QStringList{u"a"_s, u"b"_s, u"other"_s}));
        asked.choices.clear();
        QVERIFY(as<QPlainTextEdit>(make(asked))); // nothing suggested: a line each
    }
};

QTEST_MAIN(AskedFieldTest)
#include "tst_askedfield.moc"
