#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/users/usercontroller.h"
#include "ui/users/userlabels.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class UserLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whoever gives a role reads the sentence: two of them must not say the same.
    void rolesAreToldApart()
    {
        const auto roles = allRoles();
        QSet<QString> words, sentences;
        for (const auto role : roles) {
            words.insert(roleWord(role));
            sentences.insert(roleSentence(role));
        }
        QCOMPARE(words.size(), roles.size());
        QCOMPARE(sentences.size(), roles.size());
        QVERIFY(roleSentence(everyport::Role::Administrator).contains(u"everything"_s));
    }

    /// The worst is said first: who is disabled is so even while a session of theirs is open.
    void theWorstIsSaid()
    {
        UserRow row;
        QCOMPARE(userStateWord(row), u"not here"_s);
        QCOMPARE(userMark(row), Mark::Stopped);
        row.sessions = 2;
        QCOMPARE(userStateWord(row), u"here now"_s);
        QCOMPARE(userMark(row), Mark::Good);
        row.waits = 1;
        QCOMPARE(userStateWord(row), u"locked out"_s);
        QCOMPARE(userMark(row), Mark::Trouble);
        row.account.disabled = true;
        QCOMPARE(userStateWord(row), u"disabled"_s);
        QCOMPARE(userMark(row), Mark::Stopped); // it is off, and has not failed
    }

    void everyDoorHasItsName()
    {
        QCOMPARE(doorWord({}), u"Everywhere"_s);
        QVERIFY(!doorTypes().isEmpty());
        for (const QString& type : doorTypes())
            QVERIFY2(!doorWord(type).isEmpty() && doorWord(type) != doorWord({}), qPrintable(type));
        QCOMPARE(doorWord(u"gone"_s), u"GONE"_s); // of a plugin that is away
        QCOMPARE(servicesWords({}), QString());
        QCOMPARE(servicesWords({u"gone"_s, u"x"_s}), u"GONE, X"_s);
    }

    /// Of a plugin, or of a later version: in words, if in nobody's.
    void unknownEventsAreReadable()
    {
        QVERIFY(auditWord(u"login"_s) != auditWord(u"login-failed"_s));
        QCOMPARE(auditWord(u"later-than-this"_s), u"Later than this"_s);
    }
};

QTEST_MAIN(UserLabelsTest)
#include "tst_userlabels.moc"
