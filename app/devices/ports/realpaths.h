#pragma once

#include <QHash>
#include <QString>

namespace everyport::devices {

/// What paths lead to, over all links. Each is asked of the file system once, so this is for one look at the ports: a
/// link may lead elsewhere at the next.
class RealPaths {
public:
    QString of(const QString& path); ///< The path itself where nothing is there.
    /// From now on `path` leads to `real`, whatever the file system says.
    void lead(const QString& path, const QString& real) { m_known.insert(path, real); }
    void forget(const QString& path) { m_known.remove(path); }
    void clear() { m_known.clear(); }

private:
    QHash<QString, QString> m_known;
};

} // namespace everyport::devices
