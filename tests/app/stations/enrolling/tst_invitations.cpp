#include "app/stations/enrolling/invitations.h"

#include <QTest>

#include "tests/app/stations/enrolling/invitationtexts.h"
#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 today = 1'780'000'000'000;
constexpr qint64 quarterOfAnHour = 15 * 60 * 1000;
const QString stranger = u"eve@hall.example"_s;

EnrolRequest askedBy(const QString& code, const QString& name = u"door"_s)
{
    return makeEnrolRequest(name, StationKeys::make(), code);
}

Invitation invitationFor(const QString& account, const QString& name = {})
{
    auto invitation = invitationUntil(today + quarterOfAnHour);
    invitation.account = account;
    invitation.name = name;
    return invitation;
}

} // namespace

class InvitationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFoundByItsCode()
    {
        Invitations all;
        const auto one = invitationFor(u"new-1@hall.example"_s), other = invitationFor(u"new-2@hall.example"_s);
        QVERIFY(all.add(one, today) && all.add(other, today));
        QCOMPARE(all.find(askedBy(other.code), stranger, today)->code, other.code);
        QVERIFY(!all.find(askedBy(makeCode()), stranger, today));
        QCOMPARE(all.open(today).size(), 2);
    }

    void oneForOneServesOneKey()
    {
        Invitations all;
        const auto one = invitationUntil(today + quarterOfAnHour);
        QVERIFY(all.add(one, today));
        const auto request = askedBy(one.code);
        QVERIFY(all.find(request, one.account, today));
        all.use(one.code, request.key, today);
        QVERIFY(all.open(today).isEmpty());
        QVERIFY(all.find(request, one.account, today));            // its answer was lost
        QVERIFY(!all.find(askedBy(one.code), one.account, today)); // the code is used up
        QVERIFY(!all.find(request, one.account, today + quarterOfAnHour));
    }

    void oneForManyServesSoMany()
    {
        using Room = Invitations::Room;
        Invitations all;
        auto card = invitationUntil(today + quarterOfAnHour);
        card.isForMany = true;
        QVERIFY(all.add(card, today));
        QList<EnrolRequest> requests;
        auto now = today;
        for (int i = 0; i < Invitations::placesOfCard; ++i) {
            QCOMPARE(all.open(now).size(), 1);
            const auto request = askedBy(card.code, u"door-%1"_s.arg(i));
            QVERIFY(all.find(request, card.account, now));
            QCOMPARE(all.roomFor(card.code, request.key, now), Room::There);
            all.use(card.code, request.key, now);
            requests.append(request);
            now += 10'000;
        }
        QVERIFY(all.open(now).isEmpty());
        const auto late = askedBy(card.code);
        QVERIFY(all.find(late, card.account, now)); // to be told why
        QCOMPARE(all.roomFor(card.code, late.key, now), Room::Full);
        auto again = Invitations::fromJson(all.toJson());
        QCOMPARE(again.toJson(), all.toJson());
        QCOMPARE(again.roomFor(card.code, late.key, now), Room::Full);
        QCOMPARE(again.roomFor(card.code, requests[3].key, now), Room::There); // its answer was lost
    }

    void notAllAtOnce()
    {
        using Room = Invitations::Room;
        Invitations all;
        const auto one = invitationUntil(today + quarterOfAnHour);
        QVERIFY(all.add(one, today));
        const auto key = askedBy(one.code).key;
        for (int i = 0; i < Invitations::mostAMinute; ++i) {
            QCOMPARE(all.roomFor(one.code, key, today), Room::There);
            all.use(one.code, key, today);
        }
        QCOMPARE(all.roomFor(one.code, key, today + 59'000), Room::Later);
        QCOMPARE(all.roomFor(one.code, key, today + 61'000), Room::There);
        QCOMPARE(all.roomFor(one.code, key, today - 61'000), Room::There); // the clock was set
        all.use(one.code, key, today + 61'000);
        QCOMPARE(all.roomFor(one.code, key, today + 62'000), Room::There);
    }

    void wrongCodesEndIt()
    {
        Invitations all;
        const auto one = invitationFor(u"new-1@hall.example"_s), other = invitationFor(u"new-2@hall.example"_s);
        QVERIFY(all.add(one, today) && all.add(other, today));
        for (int i = 1; i < Invitations::mostWrongCodes; ++i)
            QVERIFY(!all.find(askedBy(makeCode()), one.account, today));
        QVERIFY(all.find(askedBy(one.code), one.account, today));
        QVERIFY(!all.find(askedBy(makeCode()), one.account, today));
        QVERIFY(!all.find(askedBy(one.code), one.account, today)); // too late, with the right one
        QVERIFY(all.find(askedBy(other.code), other.account, today));
        const auto ended = all.takeEnded(today);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0].account, one.account);
    }

    /// Anybody may write to a home that is a client or a component of another server, where invitations have no
    /// accounts.
    void strangersEndNone()
    {
        Invitations all;
        const auto one = invitationFor(u"new-1@hall.example"_s), free = invitationFor({}, u"door"_s);
        QVERIFY(all.add(one, today) && all.add(free, today));
        for (int i = 0; i < 2 * Invitations::mostWrongCodes; ++i) {
            QVERIFY(!all.find(askedBy(makeCode(), u"door"_s), stranger, today));
            QVERIFY(!all.find(askedBy(makeCode(), u"door"_s), {}, today));
        }
        QVERIFY(all.find(askedBy(one.code), stranger, today) && all.find(askedBy(free.code), stranger, today));
        QVERIFY(all.takeEnded(today).isEmpty());
    }

    void itIsOverAtItsDate()
    {
        Invitations all;
        const auto one = invitationUntil(today + quarterOfAnHour);
        QVERIFY(all.add(one, today));
        QVERIFY(all.takeEnded(today + quarterOfAnHour - 1).isEmpty());
        QVERIFY(!all.find(askedBy(one.code), one.account, today + quarterOfAnHour));
        QVERIFY(all.open(today + quarterOfAnHour).isEmpty());
        QCOMPARE(all.takeEnded(today + quarterOfAnHour).size(), 1);
        QVERIFY(!all.add(one, today + quarterOfAnHour));
    }

    void itIsWithdrawn()
    {
        Invitations all;
        const auto one = invitationFor(u"new-1@hall.example"_s), free = invitationFor({});
        QVERIFY(all.add(one, today) && all.add(free, today));
        QVERIFY(all.withdraw(stranger).isEmpty());
        QCOMPARE(all.withdraw(one.account).size(), 1);
        QVERIFY(!all.find(askedBy(one.code), one.account, today));
        QCOMPARE(all.withdraw(free.home).size(), 1);
        QVERIFY(all.open(today).isEmpty());
    }

    void thereAreNotTooMany()
    {
        Invitations all;
        const auto one = invitationUntil(today + 1);
        QVERIFY(all.add(one, today) && !all.add(one, today));
        auto none = one;
        none.code.clear();
        QVERIFY(!all.add(none, today));
        for (qsizetype i = 1; i < Invitations::most; ++i)
            QVERIFY(all.add(invitationUntil(today + 1), today));
        QVERIFY(!all.add(invitationUntil(today + 1), today));
    }

    void comeBackAsTheyWere()
    {
        Invitations all;
        const auto used = invitationFor(u"new-1@hall.example"_s), wrong = invitationFor(u"new-2@hall.example"_s);
        QVERIFY(all.add(used, today) && all.add(wrong, today));
        const auto request = askedBy(used.code);
        all.use(used.code, request.key, today);
        for (int i = 1; i < Invitations::mostWrongCodes; ++i)
            QVERIFY(!all.find(askedBy(makeCode()), wrong.account, today));
        auto again = Invitations::fromJson(all.toJson());
        QCOMPARE(again.toJson(), all.toJson());
        QVERIFY(again.find(request, used.account, today) && !again.find(askedBy(used.code), used.account, today));
        QVERIFY(!again.find(askedBy(makeCode()), wrong.account, today));
        QVERIFY(!again.find(askedBy(wrong.code), wrong.account, today));
        for (const auto& text : {"", "[]", "{}", "{\"invitations\":[1,{},{\"invitation\":5}]}"})
            QVERIFY(Invitations::fromJson(text).open(today).isEmpty());
    }
};

QTEST_GUILESS_MAIN(InvitationsTest)
#include "tst_invitations.moc"
