#pragma once

#include <cerrno>

#include <QFile>
#include <QString>

#include "app/backup/held/heldfolder.h"
#include "netcore/base/result.h"

namespace everyport::backup {

/// Whose something is, or shall be.
struct Owner {
    unsigned user = 0;
    unsigned group = 0;

    /// This account's, root's, or of the account that it uses files as.
    bool isOurs() const;
};

/// A name in a folder that is held open: it is there whatever somebody renames, or puts links to, on the way meanwhile.
/// For where root works in folders of another account (restoreguard.h). A link of this name is never followed. Where an
/// operation fails errno says why, or the Error's text, which is for the end of a sentence. Blocks.
class HeldPlace {
public:
    HeldPlace() = default; ///< Nowhere: nothing stands there, and nothing comes there.
    /// `why` the folder cannot be held, where it cannot.
    HeldPlace(FileDescriptor folder, QByteArray name, int why = ENOENT)
        : m_folder(std::move(folder)), m_name(std::move(name)), m_why(why)
    {
    }

    explicit operator bool() const { return bool(m_folder); }
    int folder() const { return m_folder.get(); }
    const QByteArray& name() const { return m_name; }

    bool stands() const; ///< A link does, too.
    /// Why it cannot be said if something stands there, as errno says it: where this account may not look nothing may
    /// be concluded from stands(). 0 where it can be said.
    int whyUnseen() const;
    bool canBeSeen() const { return whyUnseen() == 0; }
    /// A plain file of this account's; Refused/PermissionDenied where it is anything else, or anybody else's.
    Result<QByteArray> readOurs(qint64 most) const;
    /// In the place of what stood there, whole and on the disk, or not at all; with the rights that the umask leaves.
    Result<Done> write(const QByteArray& bytes) const;

    /// What stands there itself, to read; a FIFO is not waited for.
    FileDescriptor open() const;
    bool openPlain(QFile& file) const; ///< The same of a plain file, whoever it belongs to.
    /// A file that is new there, to write; none where something stands.
    FileDescriptor make(unsigned rights) const;

    bool moveTo(const HeldPlace& to) const;
    /// Of a plain file a second name; false where that is not possible, and nothing stands there then.
    bool linkTo(const HeldPlace& to) const;
    /// Of a plain file; of the same owner, where root copies it, and as readable for others. On an Error a part of it
    /// may be left.
    Result<Done> copyTo(const HeldPlace& to) const;
    Result<Done> copyOursTo(const HeldPlace& to) const; ///< Only of a file of this account's.
    void remove() const;                                ///< A file, or a link.

    void setRights(unsigned rights) const; ///< Of a file or folder of this account's.
    /// Where root does it: of a file or folder of root's, which has no other name.
    void giveTo(const Owner& owner) const;
    /// The same of a folder with all folders in it, itself last: until then nobody else comes in.
    void giveFoldersTo(const Owner& owner) const;
    /// A folder of this account's that nobody else may look into. Nowhere, where it cannot be made, or stands there.
    FileDescriptor makePrivateFolder() const;

private:
    FileDescriptor m_folder;
    QByteArray m_name;
    int m_why = ENOENT;
};

/// The place of a file below `root`, which may be reached by links. Below it nobody else's link is followed: where one
/// is on the way, or a folder is missing, it is nowhere. With `rights` missing folders are made, each of the owner and
/// with those rights of the one above it. `ours`, a folder on the way: that and all below it must be this account's,
/// and nobody else's to write into, whoever has the folder in which it lies; else it is nowhere, and cannot be seen
/// (EPERM).
HeldPlace holdBelow(const QString& root, const QString& file, unsigned rights = 0, const QString& ours = {});

} // namespace everyport::backup
