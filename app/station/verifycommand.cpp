#include "app/station/verifycommand.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include <QFile>

#include "app/station/aside.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/process/exitcode.h"
#include "app/station/standardoutput.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024; // the file has no buffer of its own

/// Cuts a file into lines, of which it keeps as much as is read of one.
class SealedLines {
public:
    explicit SealedLines(const QString& head) : m_check(head) {}

    bool isOver() const { return m_check.isOver(); }

    void take(QByteArrayView piece)
    {
        while (!piece.isEmpty() && !isOver()) {
            const auto end = piece.indexOf('\n');
            const auto part = end < 0 ? piece : piece.first(end + 1);
            take(part, end >= 0);
            piece = piece.sliced(part.size());
        }
    }

    polls::SealedLogResult finish()
    {
        if (!m_line.isEmpty())
            m_check.read(m_line);
        return m_check.finish();
    }

private:
    void take(QByteArrayView part, bool isEnd)
    {
        if (!m_isTooLong) {
            const auto most = m_check.longestLine() + 1;
            m_line += part.first(std::min(part.size(), most - m_line.size()));
            m_isTooLong = m_line.size() == most;
            if (isEnd || m_isTooLong)
                m_check.read(std::exchange(m_line, {}));
        }
        m_isTooLong = m_isTooLong && !isEnd;
    }

    polls::SealedLogCheck m_check;
    QByteArray m_line;
    bool m_isTooLong = false; // what is left of the line is passed over
};

} // namespace

polls::SealedLogResult verifySealedLog(QIODevice& file, const QString& head)
{
    SealedLines lines(head);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    while (!lines.isOver()) {
        const auto size = file.read(piece.data(), piece.size());
        if (size <= 0)
            break;
        lines.take(QByteArrayView(piece).first(size));
    }
    return lines.finish();
}

int exitCodeFor(const polls::SealedLogResult& result)
{
    if (!result.holds())
        return EX_DATAERR;
    return result.vouchesForAll() ? EX_OK : notAllVouchedFor;
}

int runVerifyCommand(const CommandLine& line, const QString& program)
{
    const auto path = line.arguments.value(0);
    const auto head = line.arguments.mid(1).join(u' ');
    if (!head.isEmpty() && !polls::SealedLogCheck::isHead(head)) {
        complain(program,
            u"A head is 64 digits from 0 to 9 and a to f, or the first 16 of them; “%1” is none."_s.arg(
                head.left(100)));
        return EX_USAGE;
    }
    QFile file;
    if (path == "-"_L1) {
        static_cast<void>(file.open(stdin, QFile::ReadOnly));
    } else if (const auto opened = openChosenFile(file, path); !opened) {
        complain(program, cannotRead(path, opened.error()).text);
        return opened.error().reason == Reason::NotFound ? EX_NOINPUT : EX_NOPERM;
    }
    const auto result = verifySealedLog(file, head);
    if (file.error() != QFile::NoError) {
        complain(program, cannotRead(path, Error::local(Reason::None, file.errorString())).text);
        return EX_IOERR;
    }
    const auto code = printed(terminalText(polls::sealedLogText(result)), program);
    return code == EX_OK ? exitCodeFor(result) : code;
}

} // namespace everyport
