#include <memory>
#include <optional>

#include <QStringList>
#include <QTest>

#include "netcore/base/registry.h"
#include "tests/support/testclass.h"

using namespace everyport;

class RegistryTest : public QObject {
    Q_OBJECT

    using Numbers = Registry<QString, int>;
    static inline const QString one = QStringLiteral("one");
    static inline const QString owner = QStringLiteral("the plugin a");

    static QStringList keysOf(const Numbers& numbers)
    {
        QStringList keys;
        for (const auto& [key, entry] : numbers.entries())
            keys << key;
        return keys;
    }

private Q_SLOTS:
    void keepsAsLongAsTheRegistration()
    {
        Numbers numbers;
        {
            const auto two = numbers.add(QStringLiteral("two"), QStringLiteral("The number two"), owner, 2);
            const auto first = numbers.add(one, QStringLiteral("The number one"), owner, 1);
            QVERIFY(two && first && first->isValid());
            QCOMPARE(*numbers.find(one), 1);
            QVERIFY(numbers.contains(one) && !numbers.contains(QStringLiteral("three")));
            QVERIFY(!numbers.find(QStringLiteral("three")));
            QCOMPARE(keysOf(numbers), QStringList({one, QStringLiteral("two")})); // by key
        }
        QVERIFY(numbers.entries().empty());
        QVERIFY(!Registration().isValid());
    }

    void aCopyKeepsIt()
    {
        Numbers numbers;
        std::optional<Registration> copy;
        {
            const auto first = numbers.add(one, one, owner, 1);
            copy = *first;
        }
        QVERIFY(numbers.contains(one));
        copy.reset();
        QVERIFY(!numbers.contains(one));
    }

    void saysWhoHasTheKey()
    {
        Numbers numbers;
        const auto first = numbers.add(one, QStringLiteral("The number one"), owner, 1);
        const auto second = numbers.add(one, QStringLiteral("The number one"), QStringLiteral("the plugin b"), 2);
        QVERIFY(first && !second);
        QCOMPARE(second.error().kind, Error::Kind::Refused);
        QCOMPARE(second.error().reason, Reason::InUse);
        QCOMPARE(second.error().text, QStringLiteral("The number one is answered by the plugin a already."));
        QCOMPARE(*numbers.find(one), 1);
    }

    void tellsWhenItHasEnded()
    {
        Numbers numbers;
        int ended = 0;
        auto wasThere = true;
        {
            const auto first = numbers.add(one, one, owner, 1, [&] {
                ++ended;
                wasThere = numbers.contains(one);
            });
            QVERIFY(first);
            QCOMPARE(ended, 0);
        }
        QCOMPARE(ended, 1);
        QVERIFY(!wasThere);
    }

    void mayEndWhileItIsUsed()
    {
        Numbers numbers;
        auto first = std::make_unique<Result<Registration>>(numbers.add(one, one, owner, 1));
        const auto used = numbers.find(one);
        first.reset();
        QVERIFY(!numbers.contains(one));
        QCOMPARE(*used, 1);
    }

    void theTableMayGoFirst()
    {
        auto numbers = std::make_unique<Numbers>();
        int ended = 0;
        auto first = std::make_unique<Result<Registration>>(numbers->add(one, one, owner, 1, [&] { ++ended; }));
        numbers.reset();
        QCOMPARE(ended, 0);
        first.reset();
        QCOMPARE(ended, 1);
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
