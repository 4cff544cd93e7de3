#pragma once

#include "app/backup/contents/contents.h"
#include "app/backup/held/heldplace.h"
#include "app/config/filesaswhom.h"

namespace everyport::backup {

/// What a restore may go by, and what it may remove. Root brings back what another account uses, and that one may have
/// put links below the data folder, or an order, a note or a journal that names other places. So no path leads out of
/// the two folders, and what another has written is not carried out. The two folders themselves may be reached by
/// links: that is people's choice. Blocks.
class RestoreGuard {
public:
    explicit RestoreGuard(const Places& here);

    QString staging() const;   ///< The folder of what is staged, and of what is written down about it.
    QString keptPlace() const; ///< The folder of the folders of what was here before.

    /// Of what is not there nothing is wrong. Local/PermissionDenied where one of these two is a link, no folder, or
    /// belongs to neither this account (fileguard.h) nor whom the data folder belongs to.
    Result<Done> checkFolders() const;
    /// Local/PermissionDenied where what decides what is done was written by another than this account.
    Result<Done> checkWriter(const QString& path) const;
    /// Whether it was written by this account, or by whom the data folder belongs to.
    bool isOfThisFolder(const QString& path) const;

    /// Local/PermissionDenied where this account may not see whether a file is there, which says nothing about whether
    /// it is: another account has begun what only that one, or root, can go on with. The sentence has the command.
    Result<Done> checkSeen(const QString& file) const;
    /// The same of all that is staged and written down about it, which it has to read as well.
    Result<Done> checkStagedSeen() const;

    bool isKept(const QString& folder) const; ///< Has the name and the place of one of what was here before.
    bool isStaged(const QString& file) const;
    bool isCopy(const QString& file) const; ///< Waits for its name in the folder of configuration.
    /// Below one of the two folders. A link on the way is this account's own: some keep their configuration elsewhere.
    bool isPlace(const QString& file) const;
    /// Below `folder`, and no link is on the way.
    static bool isPlainlyBelow(const QString& file, const QString& folder);

    /// Its place, by which it is reached; nowhere, where it is below neither of the two folders, or another's link is
    /// on the way. What was asked of a path may be true no more when it is used.
    HeldPlace hold(const QString& file) const;
    /// The same, with the folders on the way made where they are missing: each belongs to whom the one above it does,
    /// and below the data folder is for that one's eyes only.
    HeldPlace holdMaking(const QString& file) const;
    Owner owner() const; ///< Whose the data folder is.
    /// For what is staged, kept or decided of the configuration; see filesaswhom.h.
    std::unique_ptr<ActingAsCaller> asConfigs() const { return everyport::asConfigs(m_config); }

    /// To whom the data folder belongs, when nothing is put there any more.
    void giveKept(const QString& folder) const;
    bool remove(const QString& path) const; ///< Below the data folder; see removeBelow().
    /// The same of what says that a restore is to be done: while it is there nothing takes its place.
    Result<Done> removeNote(const QString& file) const;
    void removeKept(const QString& folder) const;

private:
    HeldPlace holdWith(const QString& file, bool makes) const;
    Error closed(const QString& path, int why) const;
    QString rootOf(const QString& file) const;
    QString oursOf(const QString& file) const;

    const QString m_config;
    const QString m_data;
};

} // namespace everyport::backup
