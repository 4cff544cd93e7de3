#pragma once

#include <memory>

namespace everyport {

/// Lets calls that come later ask whether the object that they were made for still exists. A member of that object;
/// each call keeps a token and asks it before it touches the object:
///
///     reactor.callSoon([this, lifetime = m_lifetime.token()] {
///         if (!lifetime.isOver())
///             flush();
///     });
///
/// It is over when the Lifetime is destroyed (members go from the last to the first: what is declared behind it goes
/// while it still lasts), or by `end`. Tokens are values, may outlive it and may be kept and dropped on any thread; the
/// answer counts only on the thread of the object, usually the loop's.
class Lifetime {
public:
    class Token {
    public:
        Token() = default; ///< Of nothing: it is over.
        bool isOver() const { return m_held.expired(); }

    private:
        friend class Lifetime;
        explicit Token(const std::shared_ptr<char>& held) : m_held(held) {}
        std::weak_ptr<char> m_held;
    };

    Lifetime() = default;
    Lifetime(const Lifetime&) = delete;
    Lifetime& operator=(const Lifetime&) = delete;

    Token token() const { return Token(m_held); }
    /// Before the destructor's turn: for an object that calls others while it goes.
    void end() { m_held.reset(); }

private:
    std::shared_ptr<char> m_held = std::make_shared<char>();
};

} // namespace everyport
