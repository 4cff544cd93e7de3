#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace everyport::backup {

/// A part of a backup, which whoever makes it may leave out. What belongs to none of them is always in it.
struct BackupPart {
    QString id;                ///< "polls": on the command line and in a backup's head; never changed.
    QString title;             ///< For a terminal; the window has words of its own.
    QStringList below;         ///< Its files: those below a folder ("data/uploads/"), or one by its name.
    QStringList tables = {};   ///< Of the database; empty in a backup without the part.
    QStringList counters = {}; ///< Marks and counters that go with `tables` and mean nothing beside others.
    QString needs = {};        ///< The part without which it is left out as well.
};

/// All of them, in the order in which people choose; the command line, the window and the format have no other list.
const QList<BackupPart>& backupParts();
const BackupPart* findPart(const QString& id);
const BackupPart* partOfFile(const QString& path);   ///< As in a backup; null: it is always in it.
bool isPeoplesFile(const QString& path);             ///< Which users of services lay there, and name as they like.
const BackupPart* partOfTable(const QString& table); ///< Likewise.

/// Which parts are in a backup, by their ids.
class PartChoice {
public:
    PartChoice(); ///< All of them.
    /// Without those, and without what needs them.
    static PartChoice without(const QStringList& ids);
    static PartChoice of(const QStringList& ids); ///< Those alone; an id that nobody knows is none.

    bool has(const QString& id) const { return m_ids.contains(id); }
    bool isWhole() const { return m_ids.size() == backupParts().size(); }
    bool hasFile(const QString& path) const;
    QStringList ids() const { return m_ids; }
    QList<BackupPart> missing() const;
    bool operator==(const PartChoice&) const = default;

private:
    explicit PartChoice(const QStringList& ids);
    QStringList m_ids;
};

} // namespace everyport::backup
