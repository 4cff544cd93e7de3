#include <map>

#include <QRandomGenerator>
#include <QTest>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/users/nicktable.h"
#include "protocols/irc/server/users/user.h"
#include "tests/support/testclass.h"

using namespace everyport::ircd;

class IrcNickTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsInEitherCase()
    {
        NickTable table;
        QVERIFY(!table.find("alice"));
        User alice("Alice", "a", "h", {});
        table.insert(alice);
        QCOMPARE(table.find("aLICE"), &alice);
        QVERIFY(!table.find("alic"));
        QVERIFY(!table.find("[lice")); // ascii: only letters have a case
        table.remove(alice);
        QVERIFY(!table.find("alice"));
        QCOMPARE(table.size(), 0);
        table.remove(alice);
    }

    void keepsUpWithAMapOfTheSame()
    {
        NickTable table;
        std::map<QByteArray, std::unique_ptr<User>> model;
        QRandomGenerator random(7);
        for (int step = 0; step < 20'000; ++step) {
            const auto nick = "n" + QByteArray::number(random.bounded(700));
            auto found = model.find(nick);
            QCOMPARE(table.find(nick.toUpper()), found == model.end() ? nullptr : found->second.get());
            if (found == model.end()) {
                found = model.emplace(nick, std::make_unique<User>(nick, "u", "h", QByteArray())).first;
                table.insert(*found->second);
            } else {
                table.remove(*found->second);
                model.erase(found);
            }
            QCOMPARE(table.size(), qsizetype(model.size()));
        }
        for (const auto& [nick, user] : model)
            QCOMPARE(table.find(nick), user.get());
    }
};

QTEST_GUILESS_MAIN(IrcNickTableTest)
#include "tst_nicktable.moc"
