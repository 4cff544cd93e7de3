#include <memory>
#include <optional>

#include <QList>
#include <QTest>

#include "netcore/base/registeredlist.h"
#include "tests/support/testclass.h"

using namespace everyport;

class RegisteredListTest : public QObject {
    Q_OBJECT

    static QList<int> valuesOf(const RegisteredList<int>& list)
    {
        QList<int> values;
        for (const auto& entry : list.entries())
            values << *entry;
        return values;
    }

private Q_SLOTS:
    void keepsTheOrderOfComing()
    {
        RegisteredList<int> list;
        std::optional<Registration> two = list.add(2);
        const auto one = list.add(1);
        const auto again = list.add(2);
        QCOMPARE(valuesOf(list), QList<int>({2, 1, 2}));
        two.reset();
        QCOMPARE(valuesOf(list), QList<int>({1, 2}));
    }

    void tellsWhenItHasEnded()
    {
        RegisteredList<int> list;
        QList<int> left{-1};
        std::optional<Registration> one = list.add(1, [&] { left = valuesOf(list); });
        const auto two = list.add(2);
        one.reset();
        QCOMPARE(left, QList<int>{2});
    }

    void mayChangeWhileItIsWalked()
    {
        RegisteredList<int> list;
        std::optional<Registration> one = list.add(1);
        const auto entries = list.entries();
        one.reset();
        QVERIFY(list.entries().empty());
        QCOMPARE(*entries.front(), 1);
    }

    void theListMayGoFirst()
    {
        auto list = std::make_unique<RegisteredList<int>>();
        int ended = 0;
        std::optional<Registration> one = list->add(1, [&] { ++ended; });
        list.reset();
        one.reset();
        QCOMPARE(ended, 1);
    }
};

QTEST_GUILESS_MAIN(RegisteredListTest)
#include "tst_registeredlist.moc"
