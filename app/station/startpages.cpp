#include "app/station/startpages.h"

#include <cstdint>
#include <string_view>

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace everyport {

namespace {

/// Code that the loader has written into is not the file's any more, and would be lost. None of Debian's is so.
bool isRelocated(const dl_phdr_info& library)
{
    for (int i = 0; i < library.dlpi_phnum; ++i) {
        if (library.dlpi_phdr[i].p_type != PT_DYNAMIC)
            continue;
        for (auto* entry = reinterpret_cast<const ElfW(Dyn)*>(library.dlpi_addr + library.dlpi_phdr[i].p_vaddr); entry->d_tag != DT_NULL; ++entry) {
            if (entry->d_tag == DT_TEXTREL || (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_TEXTREL)))
                return true;
        }
    }
    return false;
}

int releaseCode(dl_phdr_info* library, size_t, void*)
{
    // The kernel's own page (vdso(7)) has no file behind it.
    if (std::string_view(library->dlpi_name).starts_with("linux-") || isRelocated(*library))
        return 0;
    const auto page = std::uintptr_t(sysconf(_SC_PAGESIZE));
    for (int i = 0; i < library->dlpi_phnum; ++i) {
        const auto& segment = library->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W))
            continue;
        const auto begin = (library->dlpi_addr + segment.p_vaddr) & ~(page - 1);
        const auto end = (library->dlpi_addr + segment.p_vaddr + segment.p_memsz) & ~(page - 1);
        if (end > begin)
            ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
    }
    return 0;
}

} // namespace

void releaseStartPages()
{
    dl_iterate_phdr(releaseCode, nullptr); // the loader brings in no library meanwhile
    malloc_trim(0);
}

} // namespace everyport
