#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// How far a journal has been taken over into the polls' log. Stored in the same transaction as what was taken, so that
/// after a kill each tap is read exactly once more, or not at all.
struct JournalMark {
    QString generation = {}; ///< Which file it is: a journal that was emptied begins anew under another one.
    /// Bytes since it began that need not be read again, whether they still stand in it or not.
    qint64 taken = 0;
    QString former = {}; ///< The generation before: of its lines none is left, and its mark may go.
    bool operator==(const JournalMark&) const = default;
};

/// The file of a TapJournal: a header and lines. A line's place is counted from where its generation began, and stays
/// what it is when the lines before it are cut off: marks and whoever reads go on with it. In the file it is `m_cut`
/// bytes further in front.
///
/// Lines that were written are here alone. So before each writing it is looked whether the file under the name is still
/// this one, and holds what was written last: neither its number nor its time is believed alone, as file systems give
/// numbers again, and times are anybody's.
///
/// All of it blocks for the disk; one thread at a time. Errors are Local.
class JournalFile {
public:
    static constexpr qint64 pieceSize = 256 * 1024; ///< Read at once.
    static constexpr qint64 longestLine = 4096;
    static constexpr qint64 maximumDamaged = qint64(16) * 1024 * 1024;

    struct Found {
        QString generation = {};
        qint64 base = 0; ///< Where the first line is.
        qint64 begin = 0;
        qint64 end = 0;
        qint64 lines = 0;
        QString said = {}; ///< That another file stood there and what became of it, in a sentence; else empty.
    };
    struct Writing {
        QByteArray bytes = {}; ///< Whole lines.
        qint64 at = 0;
        bool truncates = false;   ///< A generation begins with them, and nothing of the former one waits.
        JournalMark settled = {}; ///< What is behind it waits.
    };

    explicit JournalFile(QString name) : m_name(std::move(name)) {}

    static QByteArray headerOf(const QString& generation);

    /// Once, before anything else; of `marks` its own counts. A last line that is torn is none. A file that is no
    /// journal, or one damaged at its beginning, is put aside.
    Result<Found> open(const QList<JournalMark>& marks);
    Result<QByteArray> read(qint64 from, qint64 count) const;
    struct Piece {
        QList<QByteArray> lines = {}; ///< Whole ones, with their ends.
        qint64 end = 0; ///< Where the next one begins: behind the last, or behind what somebody cut out or wrote over.
    };
    /// As many lines as are read at once, of those between both places.
    Result<Piece> readLines(qint64 from, qint64 to) const;

    /// On the disk when it returns. A journal that was deleted, replaced or written into meanwhile is made anew before,
    /// with all that can be read of what waits in it; then this is the sentence that says so, else it is empty. (What
    /// fails behind that says it the next time.)
    Result<QString> write(const Writing& what);
    /// Appends lines that are no taps to a file beside the journal, since they go from it with the taps around them; on
    /// the disk when it returns that file's name. Lines that are read once more after a kill stand there twice. An
    /// Error where it would have more than maximumDamaged.
    Result<QString> keepDamaged(const QByteArray& lines) const;
    /// Appends lines to another journal, which is made where it is not there; on the disk when it returns. An Error
    /// leaves that as it was.
    Result<Done> keepIn(const QString& journal, const QByteArray& lines) const;
    /// A file of what is behind the mark takes the place of the whole one. Says what `write` says.
    Result<QString> shrink(const JournalMark& settled);

private:
    enum class Standing {
        Ours,     ///< It has what was written.
        Gone,     ///< Nothing has its name.
        Replaced, ///< Another file has.
        Changed,  ///< Somebody wrote into it, or cut it off.
    };
    /// Of one file, at one moment; of times nanoseconds.
    struct Facts {
        quint64 device = 0;
        quint64 number = 0;
        qint64 size = 0;
        qint64 modified = 0;
        qint64 born = 0; ///< 0 where the file system does not know.
        bool operator==(const Facts&) const = default;
    };

    static std::optional<Facts> factsOf(int folder, const QByteArray& path, int flags);
    Error failed(const QString& doing, int number) const;
    Result<Done> openNamed();
    Result<Found> putAside();
    QString asideName() const;
    Result<Found> counted(Found found);
    void noteOpened(const QByteArray& header, qint64 from);
    Result<Done> append(const Writing& what);
    Result<Done> put(int fd, QByteArrayView bytes, qint64 at) const;
    Result<Done> keepBeside(const QString& name, const QByteArray& header, const QByteArray& lines, qint64 most) const;
    Result<Done> copy(int fd, const QByteArray& header, qint64 base) const;
    Standing look();
    bool isAsWritten(const Facts& now);
    std::optional<quint64> sumOf(qint64 from, qint64 to) const;
    Result<Done> makeAnew(const QByteArray& header, qint64 base);
    Result<QString> keepOther();
    Result<Done> nameIsKept();
    Result<Done> folderIsKept() const;
    QString unfinishedName() const { return m_name + QStringLiteral(".new"); }

    const QString m_name;
    FileDescriptor m_descriptor;
    qint64 m_cut = 0;
    qint64 m_end = 0;         // of what is on disk
    QByteArray m_header;      // as it stands there
    Facts m_facts;            // when we had last written it
    qint64 m_summedFrom = 0;  // what is before it is settled
    quint64 m_sum = 0;        // of all up to m_end
    bool m_isRenamed = false; // and the folder not yet synchronised
    QString m_untold;         // what somebody did to it, until that is said
};

} // namespace everyport::polls
