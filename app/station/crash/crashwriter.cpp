#include "app/station/crash/crashwriter.h"

#include <cerrno>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <execinfo.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "app/station/crash/crashmemory.h"

namespace everyport {

namespace {

const char* fileNameOf(const char* path)
{
    const auto* slash = std::strrchr(path, '/');
    return slash ? slash + 1 : path;
}

void writeSignal(CrashWriter& out, int number, const siginfo_t& info)
{
    out.text("Signal: ").text(crashSignalName(number)).text(" (").number(std::uint64_t(number)).text(")");
    if (info.si_code > 0 && number != SIGABRT)
        out.text(" at 0x").number(reinterpret_cast<std::uintptr_t>(info.si_addr), 16);
    else if (info.si_code <= 0 && info.si_pid != ::getpid())
        out.text(" sent by process ").number(std::uint64_t(info.si_pid));
    out.text("\n");
}

void writeLines(CrashWriter& out, const CrashMemory& memory)
{
    out.text("\nLast log lines:\n");
    const auto said = memory.linesSaid.load();
    const auto kept = said < CrashMemory::lineCount ? said : CrashMemory::lineCount;
    for (auto at = said - kept; at < said; ++at)
        out.text(memory.lines[at % CrashMemory::lineCount].data()).text("\n");
}

/// As backtrace_symbols_fd(3), but for the folders, which may tell who somebody is. `addr2line -e FILE OFFSET` makes
/// source lines of it.
void writeFrame(CrashWriter& out, size_t at, const void* address)
{
    out.text("#").number(at).text(" ");
    Dl_info place = {};
    if (::dladdr(address, &place) == 0 || !place.dli_fname) {
        out.text("0x").number(reinterpret_cast<std::uintptr_t>(address), 16).text("\n");
        return;
    }
    const auto here = reinterpret_cast<std::uintptr_t>(address);
    out.text(fileNameOf(place.dli_fname))
        .text("+0x")
        .number(here - reinterpret_cast<std::uintptr_t>(place.dli_fbase), 16);
    if (place.dli_sname)
        out.text(" ")
            .text(place.dli_sname)
            .text("+0x")
            .number(here - reinterpret_cast<std::uintptr_t>(place.dli_saddr), 16);
    out.text("\n");
}

/// Last, for it may meet the broken stack itself: then all else is written.
void writeBacktrace(CrashWriter& out)
{
    char thread[32] = {};
    ::prctl(PR_GET_NAME, thread, 0, 0, 0);
    out.text("\nBacktrace of thread ").text(thread).text(":\n");
    void* frames[64];
    const auto count = ::backtrace(frames, 64);
    for (int i = 0; i < count; ++i)
        writeFrame(out, size_t(i), frames[i]);
    out.text("End of the report.\n");
}

} // namespace

CrashWriter& CrashWriter::text(const char* text)
{
    bytes(text, std::strlen(text));
    return *this;
}

CrashWriter& CrashWriter::number(std::uint64_t number, unsigned base)
{
    char digits[24];
    auto* at = digits + sizeof digits;
    do {
        *--at = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0);
    bytes(at, size_t(digits + sizeof digits - at));
    return *this;
}

void CrashWriter::bytes(const char* data, size_t size)
{
    while (size > 0) {
        const auto count = ::write(m_fd, data, size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            m_isWhole = false;
            return;
        }
        data += count;
        size -= size_t(count);
    }
}

const char* crashSignalName(int number)
{
    switch (number) {
    case SIGSEGV: return "SIGSEGV";
    case SIGBUS: return "SIGBUS";
    case SIGFPE: return "SIGFPE";
    case SIGILL: return "SIGILL";
    case SIGABRT: return "SIGABRT";
    default: return "signal";
    }
}

bool writeCrashReport(int fd, const CrashMemory& memory, int number, const siginfo_t& info)
{
    CrashWriter out(fd);
    out.text(memory.head.get());
    writeSignal(out, number, info);
    if (*memory.reason.get())
        out.text("Reason: ").text(memory.reason.get()).text("\n");
    out.text("Ran for: ").number(std::uint64_t(::time(nullptr) - memory.startedAt)).text(" s\n");
    if (*memory.page.get())
        out.text("Page: ").text(memory.page.get()).text("\n");
    if (*memory.services.get())
        out.text("Services: ").text(memory.services.get()).text("\n");
    writeLines(out, memory);
    writeBacktrace(out);
    return out.isWhole();
}

} // namespace everyport
