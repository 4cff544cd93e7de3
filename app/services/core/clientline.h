#pragma once

#include <utility>

#include <QList>
#include <QString>

namespace everyport {

/// How people come to a service with a program of theirs: a line that they paste, or a word about it.
struct ClientLine {
    enum class Kind {
        Command,  ///< A whole line for a shell, as it stands. NAME in it is an account's.
        Typed,    ///< A whole line, typed into that program. NAME likewise.
        Value,    ///< What a program asks for, such as a browser for an address.
        Sentence, ///< What else is to be known.
        Account,  ///< Accounts of this program are known there: a window offers to add one.
    };
    Kind kind = Kind::Sentence;
    QString label = {}; ///< The program, or what the value is; empty for a sentence.
    QString text = {};
    bool operator==(const ClientLine&) const = default;

    static ClientLine command(QString program, QString line)
    {
        return {Kind::Command, std::move(program), std::move(line)};
    }
    static ClientLine typed(QString program, QString line)
    {
        return {Kind::Typed, std::move(program), std::move(line)};
    }
    static ClientLine value(QString label, QString text) { return {Kind::Value, std::move(label), std::move(text)}; }
    static ClientLine sentence(QString text) { return {Kind::Sentence, {}, std::move(text)}; }
    static ClientLine account() { return {Kind::Account, {}, {}}; }
};

using ClientLines = QList<ClientLine>;

} // namespace everyport
