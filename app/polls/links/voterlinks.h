#pragma once

#include <optional>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::polls {

/// One voter of a person.
struct VoterLink {
    QByteArray mark = {}; ///< VoterLinks::markOf
    QString group = {};   ///< Of those that are one person: made by chance, 16 hex digits.
    QString sort = {};    ///< "card", "phone", "ticket", "account", "message", "gateway"
    qint64 at = 0;        ///< Wall ms.
    bool operator==(const VoterLink&) const = default;
};

/// Which voters of this station are one person. A value; tags are as in Tap::tag, in canonical form.
class VoterLinks {
public:
    static constexpr qsizetype most = 5; ///< Voters that are one person.

    VoterLinks() = default;
    VoterLinks(QByteArray key, const QList<VoterLink>& links);

    bool isEmpty() const { return m_links.isEmpty(); }
    QString groupOf(const QString& tag) const; ///< Empty: it is linked to nobody. Costs nothing where nobody is.
    QList<VoterLink> ofGroup(const QString& group) const; ///< The oldest first.
    QList<VoterLink> all() const;                         ///< By group.
    QStringList groups() const { return m_groups.keys(); }
    QString groupBy(const QByteArray& mark) const { return m_links.value(mark).group; }
    QByteArray markOf(const QString& tag) const; ///< 16 bytes that tell nothing without the station's key.

    /// What has to be added for the two to be one person; nothing where they are. Refused where they may not be.
    Result<QList<VoterLink>> linking(const QString& one, const QString& other, qint64 now) const;
    void add(const QList<VoterLink>& links);
    void remove(const QList<QByteArray>& marks);
    /// What goes where this one is linked no longer: a person of one voter is none.
    QList<QByteArray> unlinking(const QByteArray& mark) const;

    // Of links that are no more (linktraces.h): no list has them.
    bool hasLeft() const { return !m_left.isEmpty(); }
    QList<VoterLink> left() const { return m_left.values(); }
    QString groupLeftBy(const QByteArray& mark) const { return m_left.value(mark).group; } ///< By its own mark.
    QList<QByteArray> leftOf(const QByteArray& mark) const; ///< What is kept of a voter, by the mark of the voter.

private:
    QByteArray m_key;
    QHash<QByteArray, VoterLink> m_links;       // by mark
    QHash<QString, QList<QByteArray>> m_groups; // marks
    QHash<QByteArray, VoterLink> m_left;        // by mark
};

QString voterSort(const QString& tag); ///< As VoterLink::sort.

} // namespace everyport::polls
