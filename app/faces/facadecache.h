#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QList>
#include <QObject>

namespace everyport::faces {

/// The faces of one kind, each made when first asked for and kept for as long as what it shows is there: the same thing
/// is the same object.
template <typename Key, typename Face>
class FacadeCache {
public:
    using Maker = std::function<std::unique_ptr<Face>(const Key& key)>;
    explicit FacadeCache(Maker maker) : m_maker(std::move(maker)) {}

    Face* face(const Key& key)
    {
        auto& found = m_faces[key];
        if (!found)
            found = m_maker(key);
        return found.get();
    }
    /// The one that somebody has asked for; null otherwise, so what happens to the others costs nothing.
    Face* known(const Key& key) const
    {
        const auto found = m_faces.find(key);
        return found == m_faces.end() ? nullptr : found->second.get();
    }
    QList<QObject*> faces(const QList<Key>& keys)
    {
        QList<QObject*> all;
        for (const auto& key : keys)
            all.append(face(key));
        return all;
    }
    /// Outside of whatever event it is told in: it may be in use there.
    void drop(const Key& key)
    {
        if (auto gone = m_faces.extract(key); !gone.empty())
            gone.mapped().release()->deleteLater();
    }
    template <typename Keep>
    void dropUnless(Keep keep)
    {
        for (auto at = m_faces.begin(); at != m_faces.end();) {
            if (keep(at->first)) {
                ++at;
                continue;
            }
            at->second.release()->deleteLater();
            at = m_faces.erase(at);
        }
    }

private:
    Maker m_maker;
    std::map<Key, std::unique_ptr<Face>> m_faces;
};

} // namespace everyport::faces
