#pragma once

#include "app/config/configfile.h"
#include "app/rules/rule.h"

namespace everyport::rules {

/// One rule as a TOML file: `title` and limits, then [when], any number of [[if]], and one [[do]] or more. Comments and
/// order are a person's and stay. Errors read "PATH:LINE: KEY: …", with `code` and `native` as in ConfigFile.
class RuleFile {
public:
    static Result<Rule> parse(const QByteArray& text, const QString& path);
    static Result<Rule> read(const QString& path); ///< Waits for the disk; the name is the file's.
    /// All that can be found wrong in it, by line and with the place; empty where it is right. Waits for the disk.
    static QList<Error> faults(const QString& path);
    /// The text that says `rule`, made from `before` with as few changes as can be. `before` may be empty, or wrong:
    /// lines that nobody can read become comments (readableText), and where that does not help it is written anew.
    static Result<QByteArray> write(const Rule& rule, const QByteArray& before, const QString& path);

    /// Where others than its owner may read its file, which holds a secret: a sentence that says so. Otherwise empty.
    /// Waits for the disk.
    static QString exposure(const Rule& rule, const QString& path);
    static QString path(const QString& configFolder, const QString& name); ///< <config>/rules/NAME.toml
    static constexpr qsizetype largest = 64 * 1024;
};

/// Keys of the top of a file: title, enabled, dry-run, per-minute, quiet.
OptionList ruleOptions();
/// Keys of [[if]].
OptionList conditionOptions();

} // namespace everyport::rules
