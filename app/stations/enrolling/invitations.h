#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include "app/stations/enrolling/enrolment.h"
#include "app/stations/enrolling/invitation.h"

namespace everyport::stations {

/// The places that the home has offered and that are not over. An invitation is over at its date, when it was
/// withdrawn, and where it has an account after five requests by that which did not know its code: nobody else's end
/// it, since a code is too long to be guessed. One for one station serves the key that used it until then (its answer
/// may have been lost), and nobody else. A card serves so many keys, and not all of them at once. A value; times are
/// wall ms.
class Invitations {
public:
    static constexpr qsizetype most = 50;
    static constexpr int mostWrongCodes = 5;
    static constexpr qsizetype placesOfCard = 20;
    static constexpr qsizetype mostAMinute = 10; ///< Enrolments by one invitation, also of the same station.

    /// False where there are as many as there may be, its code is none or there already, or it is over.
    bool add(const Invitation& invitation, qint64 now);
    /// By whose code `request` was made, asked by the bare address `from`; nothing where there is none. Then it was a
    /// wrong code of the invitation that has this address as its account, if there is one.
    std::optional<Invitation> find(const EnrolRequest& request, const QString& from, qint64 now);
    enum class Room {
        There,
        Full,  ///< All of its places are taken by other keys.
        Later, ///< There is some, but many have just been let in.
    };
    Room roomFor(const QString& code, const QByteArray& publicKey, qint64 now) const;
    /// A station of this key was enrolled by it.
    void use(const QString& code, const QByteArray& publicKey, qint64 now);
    /// By an account; where they have none, all that are for this home. Gives those that were withdrawn.
    QList<Invitation> withdraw(const QString& accountOrHome);
    /// Takes those out that are over, by now or by wrong codes, so that their accounts can be removed.
    QList<Invitation> takeEnded(qint64 now);

    QList<Invitation> open(qint64 now) const; ///< For whom there is still a place; with their codes.

    /// With the codes: secret.
    QByteArray toJson() const;
    static Invitations fromJson(QByteArrayView json); ///< Without what cannot be.

private:
    struct Offer {
        Invitation invitation;
        int wrongCodes = 0;
        QList<QByteArray> usedBy = {}; ///< Public keys.
        QList<qint64> uses = {};       ///< When, within the last minute.
        qsizetype places() const { return invitation.isForMany ? placesOfCard : 1; }
        bool isFull() const { return usedBy.size() >= places(); }
    };
    static bool isOver(const Offer& offer, qint64 now);
    void countWrongCode(const QString& from, qint64 now);
    template <typename Filter>
    QList<Invitation> take(Filter filter);

    QList<Offer> m_offers;
};

} // namespace everyport::stations
