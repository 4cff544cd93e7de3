#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "tests/support/testclass.h"

// Of a program of tests: runs the class by whose name it was started, by a link of that name or as its first word. Qt
// Test's own words follow: `build/dev/tests/tst_task -v1 cancels`.

using everyport::testing::TestMain;

namespace {

std::map<std::string, TestMain>& classes()
{
    static std::map<std::string, TestMain> all;
    return all;
}

std::string baseName(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

/// CTest knows tst_history.cpp of protocols/irc as tst_irc_history: the longest class whose words `name` ends with.
TestMain classCalled(const std::string& name)
{
    TestMain found = nullptr;
    std::size_t longest = 0;
    for (const auto& [own, run] : classes()) {
        const auto words = own.substr(own.find('_'));
        const bool isIt = name == own || (name.starts_with("tst_") && name.ends_with(words) && words.size() > longest);
        if (!isIt)
            continue;
        found = run;
        longest = name == own ? name.size() : words.size();
    }
    return found;
}

} // namespace

bool everyport::testing::enrol(const char* name, TestMain main)
{
    auto called = baseName(name);
    called = called.substr(0, called.find('.'));
    if (classes().emplace(called, main).second)
        return true;
    std::fprintf(stderr, "Two test classes are called %s.\n", called.c_str());
    std::abort();
}

int main(int argc, char* argv[])
{
    if (const auto own = classCalled(baseName(argv[0])))
        return own(argc, argv);
    if (const auto named = classCalled(argc > 1 ? argv[1] : ""))
        return named(argc - 1, argv + 1);
    std::fprintf(stderr, "usage: %s TEST [Qt Test's options]; TEST is one of:\n", argv[0]);
    for (const auto& [name, run] : classes())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 64;
}
