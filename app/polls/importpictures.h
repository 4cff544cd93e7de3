#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace everyport::polls {

struct Poll;

/// Which pictures a file of polls brings along: those that lie in its own folder or below it. A file may come from a
/// stranger, and a poll's pictures are shown to everybody: whatever else it names, such as a picture of the person who
/// imports it, is left out. A web address stays as it is, since nothing is ever read from there. A value.
class ImportPictures {
public:
    ImportPictures() = default; ///< None.
    /// All, wherever they are: of polls that are the person's own and come back.
    static ImportPictures asNamed();
    /// Of what `toml` names, which was read from `file`; empty: from no folder. Links are followed before it is asked
    /// where something lies. Blocks for the disk.
    static ImportPictures beside(const QByteArray& toml, const QString& file);

    /// The poll names its pictures as this computer finds them, and none that may not come.
    void settle(Poll& poll) const;
    const QStringList& leftOut() const { return m_leftOut; } ///< As the file names them, each once.

    QVariantMap toMap() const; ///< For another program of the same person: its way into a CommandRequest.
    static ImportPictures fromMap(const QVariantMap& map);

private:
    QHash<QString, QString> m_places; // where they are, by their names in the file
    QStringList m_leftOut;
    bool m_isOwn = false;
};

} // namespace everyport::polls
