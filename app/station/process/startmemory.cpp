#include "app/station/process/startmemory.h"

#include <QByteArray>
#include <QFile>

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool isDebugged()
{
    QFile status(u"/proc/self/status"_s);
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains("\nTracerPid:\t0\n");
}

/// What can be written is left alone: only the process has it.
int letGo(dl_phdr_info* object, std::size_t, void*)
{
    const auto page = std::uintptr_t(::sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto& segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W))
            continue;
        const auto start = object->dlpi_addr + segment.p_vaddr;
        const auto first = start & ~(page - 1);
        ::madvise(reinterpret_cast<void*>(first), start + segment.p_memsz - first, MADV_DONTNEED);
    }
    return 0;
}

} // namespace

void giveBackStartMemory()
{
    if (isDebugged())
        return;
    ::malloc_trim(0);
    ::dl_iterate_phdr(letGo, nullptr);
}

} // namespace everyport
