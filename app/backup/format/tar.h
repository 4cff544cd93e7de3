#pragma once

#include <optional>

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include "app/backup/format/backupprogress.h"
#include "netcore/base/result.h"

namespace everyport::backup {

inline constexpr qint64 tarBlock = 512; ///< Bytes: heads and contents are padded to it.

/// A device of whose end something can be taken back; files can, too.
struct TakesBack {
    virtual ~TakesBack() = default;
    virtual bool takeBack(qint64 begin) = 0; ///< What was written from there on.
};

/// The part of POSIX tar (pax, IEEE Std 1003.1) that backups are written in: regular files and nothing else, one after
/// the other. A name or size that does not fit into a header of 1988 has a pax header before it. Any tar reads it.
class TarWriter {
public:
    /// `to` is open for writing; both must outlive it. Cancelled when `progress` was told to stop.
    explicit TarWriter(QIODevice& to, BackupProgress* progress = nullptr) : m_to(to), m_progress(progress) {}
    Result<Done> add(const QString& path, const QByteArray& bytes);
    /// `size` bytes of `from`. Gives their SHA-256. Busy/InUse where there are fewer by now: where it is written to a
    /// file, or what TakesBack, nothing of them is left in it, and others may follow.
    Result<QByteArray> addFrom(const QString& path, QIODevice& from, qint64 size);
    /// Other bytes in the place of as many that were written before, `at` bytes from the beginning.
    Result<Done> overwrite(qint64 at, const QByteArray& bytes);
    Result<Done> finish(); ///< The end, without which a reader takes it for cut off.

private:
    Result<Done> begin(const QString& path, qint64 size);
    Result<Done> write(const QByteArray& bytes);
    Result<Done> pad(qint64 size);
    bool takeBack(qint64 begin);

    QIODevice& m_to;
    BackupProgress* m_progress;
};

struct TarEntry {
    QString path;
    qint64 size = 0;
};

/// Reads what TarWriter writes. What comes may be anybody's: no kind of entry but regular files, no checksum that is
/// wrong, no end that is missing is taken. Errors are Malformed; whether a path may be used is for the caller to say.
class TarReader {
public:
    explicit TarReader(QIODevice& from) : m_from(from) {} ///< Open for reading; must outlive it.
    /// The next file, behind all of the last one's bytes; nothing at the end.
    Result<std::optional<TarEntry>> next();
    /// The entry's next bytes, at most 1 MiB; empty behind the last.
    Result<QByteArray> read();
    Result<QByteArray> readAll(qint64 most);            ///< Malformed/TooLarge where it is larger.
    bool isAtEnd() { return m_from.read(1).isEmpty(); } ///< Nothing comes behind what next() took for the end.

private:
    Result<QByteArray> take(qint64 size);
    Result<Done> readExtended(qint64 size);
    Result<Done> takeRecord(const QByteArray& key, const QByteArray& value);
    Result<std::optional<TarEntry>> end();

    QIODevice& m_from;
    qint64 m_left = 0;                // of the entry that is read
    qint64 m_padding = 0;             // behind it
    std::optional<QByteArray> m_path; // of a pax header, for the entry behind it
    std::optional<qint64> m_size;
};

} // namespace everyport::backup
