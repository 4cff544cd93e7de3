#include "app/station/commandline/completion.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

// Each asks the program, which knows its words, and leaves to the shell what shells do: files, columns, quotes.

// = and : part words for readline, which replaces what follows them, but not for the program.
const auto
    bashScript = uR"(# Tab for @PROGRAM@ in bash, where bash-completion is; as written by: @PROGRAM@ completion bash
_@PROGRAM@()
{
    local cur words cword line word lead= breaks=${COMP_WORDBREAKS//[^=:]/}
    local -a lines
    declare -F _get_comp_words_by_ref >/dev/null || return
    _get_comp_words_by_ref -n '=:' cur words cword || return
    mapfile -t lines < <("${1/#\~/$HOME}" completion words "${words[@]:1:cword}" 2>/dev/null)
    [[ $breaks && $cur == *["$breaks"]* ]] && lead=${cur%"${cur##*["$breaks"]}"}
    COMPREPLY=()
    case ${lines[0]-} in
        files)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "${cur#"$lead"}")
            ;;
        folders)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "${cur#"$lead"}")
            ;;
        words)
            for line in "${lines[@]:1}"; do
                word=${line%%$'\t'*}
                printf -v word %q "${word#"$lead"}"
                COMPREPLY+=("$word")
            done
            [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=:] ]] && compopt -o nospace 2>/dev/null
            ;;
    esac
    return 0
}
complete -F _@PROGRAM@ @PROGRAM@
)";

constexpr char16_t zshScript[] = uR"(#compdef @PROGRAM@
# Tab for @PROGRAM@ in zsh; as written by: @PROGRAM@ completion zsh
_@PROGRAM@()
{
    local -a lines whole open
    local line word help program=${(Q)words[1]}
    lines=("${(@f)$("${program/#\~/$HOME}" completion words "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    case $lines[1] in
        files)
            compset -P '*='
            _files
            ;;
        folders)
            compset -P '*='
            _files -/
            ;;
        words)
            for line in "${(@)lines[2,-1]}"; do
                word=${line%%$'\t'*}
                help=${line#$word} # a tab and words, or nothing to say
                line=${word//:/\\:}
                [[ -n ${help#$'\t'} ]] && line+=:${help#$'\t'}
                if [[ $word == *[=:] ]]; then open+=("$line"); else whole+=("$line"); fi
            done
            _describe -t words @PROGRAM@ whole -- open -S ''
            ;;
    esac
}
# Found in a folder of functions it is called at once; read by "source" it is only made known.
if [[ $funcstack[1] == _@PROGRAM@ ]]; then _@PROGRAM@ "$@"; else compdef _@PROGRAM@ @PROGRAM@; fi
)";

constexpr char16_t fishScript[] = uR"(# Tab for @PROGRAM@ in fish; as written by: @PROGRAM@ completion fish
function __@PROGRAM@_words
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    set -l program $words[1]
    set -e words[1]
    set -l lines (command $program completion words $words "$last" 2>/dev/null)
    set -l value (string replace -r -- '^[^=]*=' '' "$last")
    set -l lead (string sub -l (math (string length -- "$last") - (string length -- "$value")) -- "$last")
    switch "$lines[1]"
        case files
            for path in (__fish_complete_path "$value" '')
                printf '%s%s\n' "$lead" $path
            end
        case folders
            for path in (__fish_complete_directories "$value" '')
                printf '%s%s\n' "$lead" $path
            end
        case words
            test (count $lines) -gt 1; and printf '%s\n' $lines[2..-1]
    end
end
complete -c @PROGRAM@ -f -a '(__@PROGRAM@_words)'
)";

QMap<QString, QStringView> completionScripts()
{
    return {{u"bash"_s, bashScript}, {u"fish"_s, fishScript}, {u"zsh"_s, zshScript}};
}

} // namespace

QStringList completionShells()
{
    return completionScripts().keys();
}

QString completionScript(const QString& program, const QString& shell)
{
    return completionScripts().value(shell).toString().replace(u"@PROGRAM@"_s, program);
}

} // namespace everyport
