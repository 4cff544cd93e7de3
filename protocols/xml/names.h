#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace everyport::xml {

/// The separator that expat puts between namespace and name: no XML document can contain it.
inline constexpr char nameSeparator = '\x1F';

/// A local name with its namespace (Namespaces in XML 1.0 §2.1).
struct ExpandedName {
    QString ns;
    QString name;
};

/// The same few names come again and again: each is made once and shared. Full, it only looks up, so a
/// peer that invents names makes it no larger. One a thread.
class Names {
public:
    static Names& ofThisThread();
    ExpandedName find(QByteArrayView expanded);

private:
    static constexpr qsizetype maximum = 1024;
    static constexpr qsizetype longest = 160;
    QHash<QByteArray, ExpandedName> m_known;
};

} // namespace everyport::xml
