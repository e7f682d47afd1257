/**
 * What each shell needs to ask us. The words are handed over with a `=` before each, so that none is empty or a flag of
 * ours; the answer is a line for each candidate, its description behind a tab, or `:files`.
 */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof SHELLS)[number];

export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_dgw() {
  local IFS=$'\\n' cur="\${COMP_WORDS[COMP_CWORD]}" line
  local -a words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=()
  while read -r line; do
    if [[ $line == :files ]]; then
      compopt -o filenames 2>/dev/null
      [[ $cur == '=' ]] && cur=
      COMPREPLY=($(compgen -f -- "$cur"))
      return
    fi
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <("\${1/#\\~/$HOME}" completion reply "\${words[@]/#/=}" 2>/dev/null)
}
complete -F _dgw dgw
`,
  zsh: `#compdef dgw
_dgw() {
  local -a lines pairs
  local line word says
  lines=("\${(@f)$("\${(e)words[1]}" completion reply "=\${(@)^words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "$lines[1]" == ':files' ]]; then
    compset -P '*='
    _files
    return
  fi
  for line in $lines; do
    word="\${line%%$'\\t'*}"
    says="\${line#*$'\\t'}"
    pairs+=("\${word//:/\\\\:}:\${says}")
  done
  _describe 'dgw' pairs
}
compdef _dgw dgw
`,
  fish: `function __dgw_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -e words[1]
    set -l reply (dgw completion reply =$words "=$current" 2>/dev/null)
    if test "$reply[1]" = ':files'
        __fish_complete_path (string replace -r '^--[^=]*=' '' -- $current)
    else
        string join -- \\n $reply
    end
end
complete -c dgw -f -a '(__dgw_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName dgw -ScriptBlock {
    param($word, $ast, $cursor)
    $text = { if ($args[0] -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $args[0].Value } else { "$($args[0])" } }
    $before = @($ast.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "=$(& $text $_)" })
    $begun = "$word" -replace '^[\\u0022\\u0027]', ''
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $reply = @(dgw completion reply @before "=$begun" 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($line in $reply) {
        if ($line -eq ':files') { return }
        $value, $says = $line -split "\`t", 2
        if (-not $value) { continue }
        if (-not $says) { $says = $value }
        $quoted = $value
        if ($value -match '[\\s,;|&<>(){}@#$\\u0022\\u0027\\u0060\\u2018-\\u201e]') {
            $quoted = "'" + ($value -replace '[\\u0027\\u2018-\\u201b]', '$0$0') + "'"
        }
        [System.Management.Automation.CompletionResult]::new($quoted, $value, 'ParameterValue', $says)
    }
}
`,
};
