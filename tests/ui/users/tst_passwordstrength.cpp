#include "ui/users/passwordstrength.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;
using Level = PasswordStrength::Level;

class PasswordStrengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hints_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("level");
        QTest::newRow("nothing") << QString() << int(Level::Empty);
        QTest::newRow("short") << u"x7!q"_s << int(Level::Weak);
        QTest::newRow("among the first") << u"Password1!"_s << int(Level::Weak);
        QTest::newRow("keyboard") << u"qwertyuiop"_s << int(Level::Weak);
        QTest::newRow("the name with something") << u"Alice2026!"_s << int(Level::Weak);
        QTest::newRow("one letter again and again") << QString(40, u'a') << int(Level::Weak);
        QTest::newRow("a row of digits") << u"123456789012345"_s << int(Level::Weak);
        QTest::newRow("two words") << u"otter lamp"_s << int(Level::Fair);
        QTest::newRow("four words") << u"otter lamp river seven"_s << int(Level::Strong);
        QTest::newRow("chance") << u"kq7m-x2pd-9vtr"_s << int(Level::Strong);
        QTest::newRow("other scripts") << u"ключ под ковриком"_s << int(Level::Strong);
    }
    void hints()
    {
        QFETCH(QString, password);
        QFETCH(int, level);
        const auto strength = strengthOf(password, u"alice"_s);
        QCOMPARE(int(strength.level), level);
        QCOMPARE(strength.sentence.isEmpty(), password.isEmpty());
    }

    void madeOnesAreStrongAndNeverTheSame()
    {
        static const QRegularExpression shape(u"^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$"_s);
        QSet<QString> all;
        for (int i = 0; i < 200; ++i) {
            const auto made = madePassword();
            QVERIFY2(shape.match(made).hasMatch(), qPrintable(made));
            QCOMPARE(int(strengthOf(made, u"alice"_s).level), int(Level::Strong));
            all.insert(made);
        }
        QCOMPARE(all.size(), 200);
    }
};

QTEST_APPLESS_MAIN(PasswordStrengthTest)
#include "tst_passwordstrength.moc"
