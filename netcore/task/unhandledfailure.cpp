#include "netcore/task/unhandledfailure.h"

#include <utility>
#include <vector>

#include <QMessageLogger>

namespace everyport {

namespace {

struct Placed {
    quint64 number;
    UnhandledFailureListener tell;
};

std::vector<Placed>& placed()
{
    static std::vector<Placed> all;
    return all;
}

} // namespace

Registration setUnhandledFailureListener(UnhandledFailureListener listener)
{
    static quint64 last = 0;
    placed().push_back({++last, std::move(listener)});
    return Registration(
        [number = last] { std::erase_if(placed(), [&](const Placed& one) { return one.number == number; }); });
}

void detail::reportUnhandledFailure(const Error& error, const Origin& origin)
{
    if (error.isCancelled() || error.isClosed())
        return;
    if (!placed().empty()) {
        const auto tell = placed().back().tell; // which may go while it is told
        tell(error, origin);
        return;
    }
    QMessageLogger(origin.file, int(origin.line), origin.function)
        .warning("Nobody took this failure, from %s:%u: %ls (%ls)", origin.file, unsigned(origin.line),
            qUtf16Printable(error.text), qUtf16Printable(reasonName(error.reason)));
}

} // namespace everyport
