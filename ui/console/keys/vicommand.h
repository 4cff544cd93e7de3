#pragma once

#include <optional>

#include <QString>

namespace everyport::ui {

/// A command of Vi's normal mode: "3dw" is three times, the operator d, the motion w.
struct ViCommand {
    int count = 0;       ///< 0: none was typed.
    QChar doing = {};    ///< The operator: d, c or y; null where there is none.
    QChar key = {};      ///< The motion, or what is done: x. The operator again where it takes lines: dd.
    QChar argument = {}; ///< The character behind f, F, t, T, r.
    bool operator==(const ViCommand&) const = default;
};

/// What has been typed, or nothing: `isOpen` says whether more may make it one.
std::optional<ViCommand> viCommand(const QString& typed, bool* isOpen);

} // namespace everyport::ui
