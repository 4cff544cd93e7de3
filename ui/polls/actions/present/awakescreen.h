#pragma once

#include <memory>

#include <QString>

namespace everyport::ui {

/// While one lives the screen neither blanks nor locks (org.freedesktop.ScreenSaver). Where no desktop listens,
/// nothing happens.
class AwakeScreen {
public:
    explicit AwakeScreen(const QString& why);

private:
    struct Request;
    std::shared_ptr<Request> m_request; ///< Shared with the call that is under way: only its answer can be taken back.
};

} // namespace everyport::ui
