#include "ui/connect/personalfield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/config/option.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PersonalFieldTest : public QObject {
    Q_OBJECT

    const Option m_nick{.key = u"nick"_s};
    const Option m_password{.key = u"password"_s, .secret = true};

private Q_SLOTS:
    void initTestCase() { qputenv("USER", "lena"); }

    void takesNoPlaceWhileNothingIsAsked()
    {
        QWidget card;
        auto* column = new QVBoxLayout(&card);
        auto* field = new PersonalField(&card);
        column->addLayout(field);
        QVERIFY(field->isEmpty());
        QVERIFY(!field->isAsked());
        QVERIFY(field->isComplete());
        field->ask(&m_nick, {});
        QVERIFY(!field->isEmpty());
        QVERIFY(field->isAsked());
        field->hide();
        QVERIFY(field->isEmpty());
    }

    void aNameIsSuggestedWhereNoneStands()
    {
        QWidget card;
        auto* column = new QVBoxLayout(&card);
        auto* field = new PersonalField(&card);
        column->addLayout(field);
        field->ask(&m_nick, {});
        QCOMPARE(field->text(), u"lena"_s);
        field->edit()->setText(u" kestrel "_s);
        field->ask(&m_nick, u"other"_s);
        QCOMPARE(field->text(), u"kestrel"_s);
        field->edit()->clear();
        QVERIFY(!field->isComplete());
        field->ask(&m_nick, u"other"_s);
        QCOMPARE(field->text(), u"other"_s);
    }

    void aPasswordIsTakenAsItIsTyped()
    {
        QWidget card;
        auto* column = new QVBoxLayout(&card);
        auto* field = new PersonalField(&card);
        column->addLayout(field);
        field->ask(&m_nick, u"kestrel"_s);
        const QLineEdit* name = field->edit();
        const QString missing = field->missingWords();
        field->ask(&m_password, {});
        QVERIFY(field->edit() != name);
        QVERIFY(name->isHidden());
        QVERIFY(field->text().isEmpty());
        QVERIFY(field->missingWords() != missing);
        card.show();
        QSignalSpy edited(field, &PersonalField::edited);
        QSignalSpy returned(field, &PersonalField::returnPressed);
        QTest::keyClicks(field->edit(), u" pw "_s);
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QCOMPARE(field->text(), u" pw "_s);
        QCOMPARE(edited.count(), 4);
        QCOMPARE(returned.count(), 1);
        field->edit()->setText(u"   "_s);
        QVERIFY(field->isComplete()); // whoever has such a one
        QCOMPARE(field->text(), u"   "_s);
        field->edit()->clear();
        QVERIFY(!field->isComplete());
    }
};

QTEST_MAIN(PersonalFieldTest)
#include "tst_personalfield.moc"
