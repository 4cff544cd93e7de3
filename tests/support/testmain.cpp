#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "tests/support/testclass.h"

// Of a program of tests: runs the class by whose name it was started, by a link of that name or as its first word. Qt Test's own
// words follow: `build/dev/tests/tst_task -v1 cancels`.

namespace {

std::map<std::string, everyport::testing::TestMain>& classes()
{
    static std::map<std::string, everyport::testing::TestMain> all;
    return all;
}

std::string baseName(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

} // namespace

bool everyport::testing::enrol(const char* name, TestMain main)
{
    if (classes().emplace(name, main).second)
        return true;
    std::fprintf(stderr, "Two test classes are called %s.\n", name);
    std::abort();
}

int main(int argc, char* argv[])
{
    if (const auto own = classes().find(baseName(argv[0])); own != classes().end())
        return own->second(argc, argv);
    if (const auto named = classes().find(argc > 1 ? argv[1] : ""); named != classes().end())
        return named->second(argc - 1, argv + 1);
    std::fprintf(stderr, "usage: %s TEST [Qt Test's options]; TEST is one of:\n", argv[0]);
    for (const auto& [name, run] : classes())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 64;
}
