#include "app/station/verifycommand.h"

#include <cstdio>

#include <QFile>

#include "app/station/aside.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/process/exitcode.h"
#include "app/station/standardoutput.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

polls::SealedLogResult verifySealedLog(QIODevice& file, const QString& head)
{
    polls::SealedLogCheck check(head);
    // One byte more than a line may have, and one for readLine's zero: what is longer is no line, and its rest is
    // another that is none.
    QByteArray buffer(polls::longestSealedLine + 2, Qt::Uninitialized);
    for (auto size = file.readLine(buffer.data(), buffer.size()); size > 0;
         size = file.readLine(buffer.data(), buffer.size()))
        check.read(QByteArrayView(buffer).first(size));
    return check.finish();
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
