#pragma once

#include <QByteArrayView>
#include <QMap>
#include <QString>

#include "app/polls/counting/entryseal.h"
#include "app/polls/seal/sealer.h"

namespace everyport::polls {

/// Goes along one writer's chain, entry by entry as they come, and says of each whether it is what was sealed, in its
/// place. Goes on behind one that is not, so that each is judged by itself.
class ChainWalk {
public:
    enum class Step {
        Fits,
        Changed,  ///< It does not say what was sealed.
        Missing,  ///< Entries before it are not there.
        Repeated, ///< It was there already.
        Early,    ///< It comes behind a later one.
    };

    /// `sealer` must outlive it. `behind`: from where on it goes; without links from the chain's beginning.
    ChainWalk(Sealer& sealer, const QString& poll, const QString& writer, const ChainHead& behind);

    /// `seal`: what the entry itself says.
    Step next(qint64 link, const Sum& commitment, QByteArrayView seal);

    ChainHead head() const;

private:
    bool takeMissing(qint64 link);

    static constexpr qsizetype mostHoles = 1000; ///< What is missed beyond is taken for a repetition when it comes.

    Sealer& m_sealer;
    const qint64 m_unsealed;
    qint64 m_links = 0;
    QByteArray m_seal;
    QMap<qint64, qint64> m_holes; // from the first that is missing to the last
};

} // namespace everyport::polls
