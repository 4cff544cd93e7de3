#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace everyport {

/// The hold of whoever has registered something with a part of the program: what was registered (Registry,
/// RegisteredList) stays there as long as this, or a copy of it, exists. May outlive the table. On the table's thread,
/// usually the loop's.
class [[nodiscard]] Registration {
public:
    Registration() = default; ///< Of nothing.
    /// `end` takes out what was registered: called once, when the last copy goes.
    explicit Registration(std::function<void()> end) : m_end(std::make_shared<End>(std::move(end))) {}
    bool isValid() const { return m_end != nullptr; }

private:
    struct End {
        explicit End(std::function<void()> what) : call(std::move(what)) {}
        ~End() { call(); }
        End(const End&) = delete;
        End& operator=(const End&) = delete;
        std::function<void()> call;
    };
    std::shared_ptr<End> m_end;
};

} // namespace everyport
